import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Bitly', revoke: 'https://app.bitly.com/settings/api' }, [
  named({
    id: 'bitly-access-token',
    title: 'access token',
    words: ['bitly', 'bit.ly'],
    value: /[a-f0-9]{40}/,
  }),
]);
