import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Unsplash', revoke: 'https://unsplash.com/oauth/applications' }, [
  named({
    id: 'unsplash-access-key',
    title: 'access or secret key',
    words: ['unsplash'],
    value: /[A-Za-z0-9_-]{43}/,
    severity: 'low',
  }),
]);
