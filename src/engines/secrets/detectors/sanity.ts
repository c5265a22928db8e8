import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Sanity', revoke: 'https://www.sanity.io/manage (API, Tokens)' }, [
  named({ id: 'sanity-token', title: 'API token', words: ['sanity'], value: /sk[A-Za-z0-9]{78,178}/ }),
]);
