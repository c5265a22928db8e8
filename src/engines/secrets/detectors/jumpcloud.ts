import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'JumpCloud', revoke: 'https://console.jumpcloud.com' }, [
  token({ id: 'jumpcloud-api-key', title: 'API key', keywords: ['jca_'], pattern: /jca_[A-Za-z0-9]{36}/ }),
]);
