import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Vultr', revoke: 'https://my.vultr.com/settings/#settingsapi' }, [
  named({
    id: 'vultr-api-key',
    title: 'API key',
    words: ['vultr'],
    value: /[A-Z0-9]{36}/,
    severity: 'critical',
  }),
]);
