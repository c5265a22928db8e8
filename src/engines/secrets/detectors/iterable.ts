import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Iterable', revoke: 'https://app.iterable.com (Integrations, API keys)' },
  [named({ id: 'iterable-api-key', title: 'API key', words: ['iterable'], value: /[a-f0-9]{32}/ })],
);
