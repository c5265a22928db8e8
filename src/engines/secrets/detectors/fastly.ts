import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Fastly', revoke: 'https://manage.fastly.com/account/personal/tokens' },
  [named({ id: 'fastly-api-token', title: 'API token', words: ['fastly'], value: /[A-Za-z0-9=_-]{32}/ })],
);
