import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'KuCoin', revoke: 'https://www.kucoin.com/account/api' }, [
  named({
    id: 'kucoin-access-token',
    entropy: 2.8,
    title: 'access token',
    words: ['kucoin'],
    value: /[a-f0-9]{24}/,
  }),
  named({
    id: 'kucoin-secret-key',
    title: 'secret key',
    words: ['kucoin'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    severity: 'critical',
  }),
]);
