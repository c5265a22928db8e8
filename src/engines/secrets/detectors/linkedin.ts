import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'LinkedIn', revoke: 'https://www.linkedin.com/developers/apps' }, [
  token({
    id: 'linkedin-primary-secret',
    title: 'client secret',
    keywords: ['wpl_ap'],
    pattern: /WPL_AP\d\.[A-Za-z0-9+/]{16}\.[A-Za-z0-9+/]{4,8}(?:={0,2})/,
  }),
  named({
    id: 'linkedin-client-id',
    entropy: 2.6,
    title: 'client id',
    words: ['linkedin', 'linked_in', 'linked-in'],
    value: /[A-Za-z0-9]{14}/,
    severity: 'low',
  }),
  named({
    id: 'linkedin-client-secret',
    entropy: 2.7,
    title: 'client secret (old form)',
    words: ['linkedin', 'linked_in', 'linked-in'],
    value: /[A-Za-z0-9]{16}/,
  }),
]);
