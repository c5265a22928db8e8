import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Mollie', revoke: 'https://my.mollie.com/dashboard/developers/api-keys' },
  [
    token({
      id: 'mollie-api-key',
      title: 'API key',
      keywords: ['live_', 'access_'],
      pattern: /live_[A-Za-z0-9]{30}|access_[A-Za-z0-9]{30,40}/,
      minRun: 35,
    }),
  ],
);
