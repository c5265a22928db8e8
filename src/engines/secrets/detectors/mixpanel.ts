import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Mixpanel', revoke: 'https://mixpanel.com/settings/project' }, [
  named({
    id: 'mixpanel-api-secret',
    title: 'API secret',
    words: ['mixpanel'],
    value: /[a-f0-9]{32}/,
    severity: 'medium',
  }),
]);
