import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'DataStax Astra', revoke: 'https://astra.datastax.com (Settings, Tokens)' },
  [
    token({
      id: 'datastax-astra-token',
      title: 'application token',
      keywords: ['astracs:'],
      pattern: /AstraCS:[A-Za-z0-9]{24}:[a-f0-9]{64}/,
      severity: 'critical',
      minRun: 90,
    }),
  ],
);
