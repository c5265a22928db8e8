import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Salesforce', revoke: 'your organization (Setup, Session management)' },
  [
    token({
      id: 'salesforce-access-token',
      title: 'access token',
      keywords: ['00d'],
      pattern: /00D[A-Za-z0-9]{12,15}![A-Za-z0-9_.]{60,200}/,
      minRun: 60,
    }),
    token({
      id: 'salesforce-refresh-token',
      title: 'refresh token',
      keywords: ['5aep861'],
      pattern: /5Aep861[A-Za-z0-9_.]{60,120}/,
      minRun: 60,
    }),
    token({
      id: 'salesforce-consumer-key',
      title: 'consumer key',
      keywords: ['3mvg9'],
      pattern: /3MVG9[A-Za-z0-9_.]{60,120}/,
      minRun: 60,
      severity: 'low',
    }),
  ],
);
