import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Loggly', revoke: 'your Loggly account (Source setup, Customer tokens)' },
  [
    named({
      id: 'loggly-token',
      title: 'customer token',
      words: ['loggly'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      severity: 'medium',
    }),
  ],
);
