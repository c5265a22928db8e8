import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Braintree', revoke: 'https://www.braintreegateway.com (API keys)' },
  [
    token({
      id: 'braintree-access-token',
      title: 'access token',
      keywords: ['access_token$'],
      pattern: /access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}/,
      severity: 'critical',
    }),
    named({
      id: 'braintree-private-key',
      title: 'private key',
      words: ['braintree'],
      value: /[a-f0-9]{32}/,
      severity: 'critical',
    }),
  ],
);
