import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'MaxMind', revoke: 'https://www.maxmind.com/en/accounts/current/license-key' },
  [
    token({
      id: 'maxmind-license-key',
      title: 'license key',
      keywords: ['_mmk'],
      pattern: /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/,
      before: 36,
      minRun: 4,
      severity: 'medium',
      exact: true,
    }),
  ],
);
