import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'FreshBooks', revoke: 'https://my.freshbooks.com/#/developer' }, [
  named({
    id: 'freshbooks-access-token',
    title: 'access token',
    words: ['freshbooks'],
    value: /[A-Za-z0-9]{64}/,
  }),
]);
