import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Raycast', revoke: 'https://www.raycast.com/settings' }, [
  token({ id: 'raycast-token', title: 'access token', keywords: ['rca_'], pattern: /rca_[a-f0-9]{64}/ }),
]);
