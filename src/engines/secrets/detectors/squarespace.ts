import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Squarespace', revoke: 'your site (Settings, Developer API keys)' },
  [
    named({
      id: 'squarespace-access-token',
      title: 'access token',
      words: ['squarespace'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    }),
  ],
);
