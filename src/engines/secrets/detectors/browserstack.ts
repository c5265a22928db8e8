import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'BrowserStack', revoke: 'https://www.browserstack.com/accounts/profile' },
  [
    named({
      id: 'browserstack-access-key',
      title: 'access key',
      words: ['browserstack'],
      value: /[A-Za-z0-9]{20}/,
      severity: 'medium',
    }),
  ],
);
