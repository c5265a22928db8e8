import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Akamai', revoke: 'https://control.akamai.com (Identity and access)' },
  [
    token({
      id: 'akamai-client-token',
      title: 'EdgeGrid token',
      keywords: ['akab-'],
      pattern: /akab-[a-z0-9]{16}-[a-z0-9]{16}/,
      minRun: 38,
    }),
  ],
);
