import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Groq', revoke: 'https://console.groq.com/keys' }, [
  token({ id: 'groq-api-key', title: 'API key', keywords: ['gsk_'], pattern: /gsk_[A-Za-z0-9]{52}/ }),
]);
