import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Rollbar', revoke: 'https://rollbar.com/settings/accounts' }, [
  named({
    id: 'rollbar-access-token',
    title: 'access token',
    words: ['rollbar'],
    value: /[a-f0-9]{32}(?:[a-f0-9]{96})?/,
    severity: 'medium',
  }),
]);
