import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Gumroad', revoke: 'https://app.gumroad.com/settings/advanced' }, [
  named({
    id: 'gumroad-access-token',
    title: 'access token',
    words: ['gumroad'],
    value: /[A-Za-z0-9_-]{43}/,
  }),
]);
