import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Flutterwave', revoke: 'https://dashboard.flutterwave.com (Settings, API keys)' },
  [
    token({
      id: 'flutterwave-encryption-key',
      title: 'encryption key',
      keywords: ['flwseck_test-'],
      pattern: /FLWSECK_TEST-[a-h0-9]{12}/i,
      severity: 'medium',
      minRun: 20,
    }),
    token({
      id: 'flutterwave-secret-key',
      title: 'secret key',
      keywords: ['flwseck-', 'flwseck_test-', 'flwseck_live-'],
      pattern: /FLWSECK(?:_TEST|_LIVE)?-[a-h0-9]{32}-X/i,
      severity: 'critical',
    }),
    token({
      id: 'flutterwave-public-key',
      title: 'public key',
      keywords: ['flwpubk_test-', 'flwpubk-'],
      pattern: /FLWPUBK(?:_TEST)?-[a-h0-9]{32}-X/i,
      severity: 'low',
    }),
  ],
);
