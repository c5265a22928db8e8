import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Plivo', revoke: 'https://console.plivo.com' }, [
  named({ id: 'plivo-auth-token', title: 'auth token', words: ['plivo'], value: /[A-Za-z0-9]{40}/ }),
]);
