import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Rootly', revoke: 'https://rootly.com/account/api-keys' }, [
  token({ id: 'rootly-api-key', title: 'API key', keywords: ['rootly_'], pattern: /rootly_[a-f0-9]{64}/ }),
]);
