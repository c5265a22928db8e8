import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Zendesk', revoke: 'your Zendesk (Admin Center, APIs)' }, [
  named({ id: 'zendesk-secret-key', title: 'API token', words: ['zendesk'], value: /[A-Za-z0-9]{40}/ }),
]);
