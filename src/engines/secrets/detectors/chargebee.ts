import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Chargebee', revoke: 'https://app.chargebee.com (Settings, API keys)' },
  [
    named({
      id: 'chargebee-api-key',
      title: 'API key',
      words: ['chargebee'],
      value: /(?:live|test)_[A-Za-z0-9]{30,50}/,
    }),
  ],
);
