import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'HubSpot', revoke: 'https://app.hubspot.com (Settings, Private apps)' },
  [
    token({
      id: 'hubspot-private-app-token',
      title: 'private app token',
      keywords: ['pat-na', 'pat-eu', 'pat-ap'],
      pattern: /pat-(?:na|eu|ap)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      minRun: 44,
    }),
    named({
      id: 'hubspot-api-key',
      title: 'API key',
      words: ['hubspot', 'hapikey'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    }),
  ],
);
