import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Render', revoke: 'https://dashboard.render.com/u/settings#api-keys' },
  [token({ id: 'render-api-key', title: 'API key', keywords: ['rnd_'], pattern: /rnd_[A-Za-z0-9]{28,32}/ })],
);
