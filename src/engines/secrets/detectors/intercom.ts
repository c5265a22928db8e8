import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Intercom', revoke: 'https://app.intercom.com/a/developer-signup' },
  [
    token({
      id: 'intercom-access-token',
      title: 'access token',
      keywords: ['dg9ro'],
      pattern: /dG9rO[A-Za-z0-9+/]{54}=/,
      minRun: 60,
      notBefore: 'A-Za-z0-9=',
    }),
    named({ id: 'intercom-api-key', title: 'API key', words: ['intercom'], value: /[A-Za-z0-9=_-]{60}/ }),
  ],
);
