import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Opsgenie', revoke: 'https://app.opsgenie.com (Settings, API key management)' },
  [
    named({
      id: 'opsgenie-api-key',
      title: 'API key',
      words: ['opsgenie', 'genie_key', 'geniekey'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    }),
  ],
);
