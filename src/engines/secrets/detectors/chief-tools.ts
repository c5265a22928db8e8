import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Chief Tools', revoke: 'https://account.chief.app/api/tokens' }, [
  token({ id: 'chief-tools-token', title: 'token', keywords: ['ctp_'], pattern: /ctp_[A-Za-z0-9]{36}/ }),
]);
