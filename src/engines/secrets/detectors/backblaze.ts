import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Backblaze', revoke: 'https://secure.backblaze.com/app_keys.htm' }, [
  named({
    id: 'backblaze-application-key',
    title: 'application key',
    words: ['backblaze', 'b2_application'],
    value: /K00[0-9][A-Za-z0-9+/]{27}/,
  }),
]);
