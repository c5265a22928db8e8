import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'PayPal', revoke: 'https://developer.paypal.com/dashboard/applications' },
  [
    token({
      id: 'paypal-access-token',
      title: 'access token',
      keywords: ['a21aa'],
      pattern: /A21AA[A-Za-z0-9_-]{80,120}/,
      minRun: 80,
    }),
    named({
      id: 'paypal-client-secret',
      title: 'client secret',
      words: ['paypal'],
      value: /E[A-Za-z0-9_-]{79}/,
      severity: 'critical',
    }),
  ],
);
