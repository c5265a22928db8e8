import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'ReadMe', revoke: 'https://dash.readme.com (API keys)' }, [
  token({ id: 'readme-api-token', title: 'API key', keywords: ['rdme_'], pattern: /rdme_[A-Za-z0-9]{70}/ }),
]);
