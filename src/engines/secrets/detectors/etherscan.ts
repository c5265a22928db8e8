import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Etherscan', revoke: 'https://etherscan.io/myapikey' }, [
  named({
    id: 'etherscan-api-key',
    title: 'API key',
    words: ['etherscan'],
    value: /[A-Z0-9]{34}/,
    severity: 'medium',
  }),
]);
