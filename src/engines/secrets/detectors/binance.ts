import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Binance', revoke: 'https://www.binance.com/my/settings/api-management' },
  [
    named({
      id: 'binance-api-key',
      title: 'API key or secret',
      words: ['binance'],
      value: /[A-Za-z0-9]{64}/,
      severity: 'critical',
    }),
  ],
);
