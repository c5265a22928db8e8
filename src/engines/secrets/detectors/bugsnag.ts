import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Bugsnag', revoke: 'https://app.bugsnag.com/settings' }, [
  named({
    id: 'bugsnag-api-key',
    title: 'API key',
    words: ['bugsnag'],
    value: /[a-f0-9]{32}/,
    severity: 'low',
  }),
]);
