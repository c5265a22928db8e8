import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Adyen', revoke: 'https://ca-live.adyen.com (Developers, API credentials)' },
  [
    token({
      id: 'adyen-api-key',
      title: 'API key',
      keywords: ['aqe'],
      pattern: /AQE[A-Za-z0-9+/]{60,200}={0,2}\.[A-Za-z0-9+/=-]{20,120}/,
      minRun: 60,
      reach: 400,
      severity: 'critical',
    }),
  ],
);
