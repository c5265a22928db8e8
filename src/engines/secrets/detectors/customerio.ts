import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Customer.io', revoke: 'https://fly.customer.io/settings/api_credentials' },
  [
    named({
      id: 'customerio-api-key',
      title: 'API key',
      words: ['customerio', 'customer_io'],
      value: /[a-f0-9]{20,32}/,
    }),
  ],
);
