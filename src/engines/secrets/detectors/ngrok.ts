import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'ngrok', revoke: 'https://dashboard.ngrok.com/api-keys' }, [
  named({
    id: 'ngrok-token',
    title: 'auth token or API key',
    words: ['ngrok'],
    value: /[0-9][A-Za-z0-9]{26}_[A-Za-z0-9]{20,21}/,
  }),
]);
