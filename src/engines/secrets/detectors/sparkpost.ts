import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'SparkPost', revoke: 'https://app.sparkpost.com/account/api-keys' },
  [named({ id: 'sparkpost-api-key', title: 'API key', words: ['sparkpost'], value: /[a-f0-9]{40}/ })],
);
