import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'FullStory', revoke: 'https://app.fullstory.com (Settings, API keys)' },
  [
    named({
      id: 'fullstory-api-key',
      title: 'API key',
      words: ['fullstory'],
      value: /na1\.[A-Za-z0-9+/]{60,100}={0,2}/,
    }),
  ],
);
