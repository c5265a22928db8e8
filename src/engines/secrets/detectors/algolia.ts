import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Algolia', revoke: 'https://dashboard.algolia.com/account/api-keys' },
  [named({ id: 'algolia-api-key', title: 'API key', words: ['algolia'], value: /[a-z0-9]{32}/i })],
);
