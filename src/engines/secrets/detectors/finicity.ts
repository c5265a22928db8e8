import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Finicity', revoke: 'https://developer.mastercard.com' }, [
  named({
    id: 'finicity-client-secret',
    entropy: 2.8,
    title: 'client secret',
    words: ['finicity'],
    value: /[A-Za-z0-9]{20}/,
  }),
  named({ id: 'finicity-api-token', title: 'API token', words: ['finicity'], value: /[a-f0-9]{32}/ }),
]);
