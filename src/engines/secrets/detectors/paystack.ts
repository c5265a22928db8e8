import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Paystack', revoke: 'https://dashboard.paystack.com/#/settings/developers' },
  [
    token({
      id: 'paystack-secret-key',
      title: 'secret key',
      keywords: ['sk_live_', 'sk_test_'],
      pattern: /sk_(?:live|test)_[a-f0-9]{40}/,
      severity: 'critical',
    }),
  ],
);
