import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'OVHcloud', revoke: 'https://www.ovh.com/manager (API keys)' }, [
  named({
    id: 'ovh-application-secret',
    title: 'application secret or consumer key',
    words: ['ovh'],
    value: /[A-Za-z0-9]{32}/,
  }),
]);
