import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Kraken', revoke: 'https://www.kraken.com/u/security/api' }, [
  named({
    id: 'kraken-access-token',
    title: 'API private key',
    words: ['kraken'],
    value: /[A-Za-z0-9/=_+-]{80,90}/,
    severity: 'critical',
  }),
]);
