import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Defined Networking', revoke: 'https://admin.defined.net (API keys)' },
  [
    token({
      id: 'defined-networking-api-token',
      title: 'API token',
      keywords: ['dnkey-'],
      pattern: /dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}/,
    }),
  ],
);
