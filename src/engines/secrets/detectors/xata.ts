import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Xata', revoke: 'https://app.xata.io/settings' }, [
  token({ id: 'xata-api-key', title: 'API key', keywords: ['xau_'], pattern: /xau_[A-Za-z0-9]{32,46}/ }),
]);
