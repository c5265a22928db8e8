import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Vonage', revoke: 'https://dashboard.nexmo.com/settings' }, [
  named({
    id: 'vonage-api-secret',
    title: 'API secret',
    words: ['vonage', 'nexmo'],
    value: /[A-Za-z0-9]{16}/,
  }),
]);
