import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Infracost', revoke: 'https://dashboard.infracost.io (Org settings)' },
  [
    token({
      id: 'infracost-api-token',
      title: 'API key',
      keywords: ['ico-'],
      pattern: /ico-[A-Za-z0-9]{32}/,
      minRun: 36,
    }),
  ],
);
