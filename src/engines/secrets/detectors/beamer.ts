import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Beamer', revoke: 'https://app.getbeamer.com/settings#api' }, [
  named({ id: 'beamer-api-token', title: 'API token', words: ['beamer'], value: /b_[A-Za-z0-9=_-]{44}/ }),
]);
