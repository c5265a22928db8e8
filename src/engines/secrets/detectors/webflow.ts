import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Webflow', revoke: 'https://webflow.com/dashboard (Apps and integrations)' },
  [named({ id: 'webflow-api-token', title: 'API token', words: ['webflow'], value: /[a-f0-9]{64}/ })],
);
