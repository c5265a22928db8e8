import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Sendbird', revoke: 'https://dashboard.sendbird.com (Settings, General)' },
  [
    named({ id: 'sendbird-access-token', title: 'API token', words: ['sendbird'], value: /[a-f0-9]{40}/ }),
    named({
      id: 'sendbird-access-id',
      title: 'access id',
      words: ['sendbird'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      severity: 'low',
    }),
  ],
);
