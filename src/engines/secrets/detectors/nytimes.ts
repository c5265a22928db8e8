import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'New York Times', revoke: 'https://developer.nytimes.com/my-apps' },
  [
    named({
      id: 'nytimes-access-token',
      title: 'API key',
      words: ['nytimes', 'new-york-times', 'newyorktimes', 'nyt_api', 'new_york_times'],
      value: /[A-Za-z0-9=_-]{32}/,
      severity: 'medium',
    }),
  ],
);
