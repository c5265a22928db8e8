import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Checkout.com', revoke: 'https://dashboard.checkout.com (Developers, Keys)' },
  [
    token({
      id: 'checkout-secret-key',
      title: 'secret key (sandbox)',
      keywords: ['sk_sbox_'],
      pattern: /sk_sbox_[a-z0-9]{26}[a-z0-9*#$=]/,
      severity: 'medium',
    }),
  ],
);
