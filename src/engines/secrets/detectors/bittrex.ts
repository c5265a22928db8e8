import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Bittrex', revoke: 'the places that still take it (the exchange itself has closed)' },
  [
    named({
      id: 'bittrex-access-key',
      title: 'access key',
      words: ['bittrex'],
      value: /[a-z0-9]{32}/i,
      severity: 'medium',
    }),
    named({
      id: 'bittrex-secret-key',
      title: 'secret key',
      rank: 2.1,
      words: ['bittrex_secret', 'bittrex-secret', 'bittrexsecret', 'bittrex.secret'],
      value: /[a-z0-9]{32}/i,
      severity: 'medium',
    }),
  ],
);
