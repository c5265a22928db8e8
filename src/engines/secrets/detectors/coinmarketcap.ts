import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'CoinMarketCap', revoke: 'https://pro.coinmarketcap.com/account' }, [
  named({
    id: 'coinmarketcap-api-key',
    title: 'API key',
    words: ['coinmarketcap', 'coin_market_cap', 'cmc_pro'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    severity: 'medium',
  }),
]);
