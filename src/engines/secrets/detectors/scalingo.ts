import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Scalingo', revoke: 'https://dashboard.scalingo.com/account/tokens' },
  [
    token({
      id: 'scalingo-api-token',
      title: 'API token',
      keywords: ['tk-us-'],
      pattern: /tk-us-[A-Za-z0-9_-]{48}/,
    }),
  ],
);
