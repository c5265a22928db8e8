import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Coinbase', revoke: 'https://www.coinbase.com/settings/api' }, [
  named({
    id: 'coinbase-access-token',
    title: 'access token',
    words: ['coinbase'],
    value: /[A-Za-z0-9_-]{64}/,
    severity: 'critical',
  }),
]);
