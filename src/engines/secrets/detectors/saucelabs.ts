import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Sauce Labs', revoke: 'https://app.saucelabs.com/user-settings' }, [
  named({
    id: 'saucelabs-access-key',
    title: 'access key',
    words: ['saucelabs', 'sauce_access', 'sauce_labs'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  }),
]);
