import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Mailjet', revoke: 'https://app.mailjet.com/account/apikeys' }, [
  named({
    id: 'mailjet-api-key',
    title: 'API key or secret',
    words: ['mailjet', 'mj_apikey'],
    value: /[a-f0-9]{32}/,
  }),
]);
