import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Val Town', revoke: 'https://www.val.town/settings/api' }, [
  token({ id: 'valtown-token', title: 'API token', keywords: ['vtwn_'], pattern: /vtwn_[A-Za-z0-9]{27,32}/ }),
]);
