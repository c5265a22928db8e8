import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'GoDaddy', revoke: 'https://developer.godaddy.com/keys' }, [
  named({
    id: 'godaddy-api-key',
    title: 'API key',
    words: ['godaddy'],
    value: /[A-Za-z0-9]{10,14}_[A-Za-z0-9]{21,23}/,
  }),
]);
