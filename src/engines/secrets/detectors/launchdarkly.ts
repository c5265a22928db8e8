import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'LaunchDarkly', revoke: 'https://app.launchdarkly.com/settings/authorization' },
  [
    token({
      id: 'launchdarkly-sdk-key',
      title: 'SDK or API key',
      keywords: ['sdk-', 'api-', 'mob-'],
      pattern: /(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minRun: 40,
    }),
    named({
      id: 'launchdarkly-access-token',
      title: 'access token',
      words: ['launchdarkly'],
      value: /[A-Za-z0-9=_-]{40}/,
    }),
  ],
);
