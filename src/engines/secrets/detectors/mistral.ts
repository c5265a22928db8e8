import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Mistral AI', revoke: 'https://console.mistral.ai/api-keys' }, [
  named({ id: 'mistral-api-key', title: 'API key', words: ['mistral'], value: /[A-Za-z0-9]{32}/ }),
]);
