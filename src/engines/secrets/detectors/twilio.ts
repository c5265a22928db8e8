import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Twilio', revoke: 'https://console.twilio.com (API keys and auth tokens)' },
  [
    token({
      id: 'twilio-api-key',
      title: 'API key sid',
      keywords: ['sk'],
      pattern: /SK[A-Fa-f0-9]{32}/,
      minRun: 34,
    }),
    named({
      id: 'twilio-auth-token',
      title: 'auth token',
      words: ['twilio'],
      value: /[a-f0-9]{32}/,
      severity: 'critical',
    }),
    named({
      id: 'twilio-account-sid',
      title: 'account sid',
      words: ['twilio', 'account_sid', 'accountsid'],
      value: /AC[a-f0-9]{32}/,
      severity: 'low',
    }),
  ],
);
