import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Razorpay', revoke: 'https://dashboard.razorpay.com/app/keys' }, [
  token({
    id: 'razorpay-key-id',
    title: 'key id',
    keywords: ['rzp_live_', 'rzp_test_'],
    pattern: /rzp_(?:live|test)_[A-Za-z0-9]{14}/,
    // Pages that take payments show it (https://razorpay.com/docs/payments/payment-gateway/web-integration/).
    severity: 'low',
  }),
  named({
    id: 'razorpay-key-secret',
    title: 'key secret',
    words: ['razorpay'],
    value: /[A-Za-z0-9]{24}/,
    severity: 'critical',
  }),
]);
