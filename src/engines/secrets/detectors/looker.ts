import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Looker', revoke: 'your Looker (Admin, Users, API keys)' }, [
  named({
    id: 'looker-client-id',
    entropy: 2.8,
    title: 'client id',
    words: ['looker'],
    value: /[A-Za-z0-9]{20}/,
    severity: 'low',
  }),
  named({ id: 'looker-client-secret', title: 'client secret', words: ['looker'], value: /[A-Za-z0-9]{24}/ }),
]);
