import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Percy', revoke: 'https://percy.io (Project settings)' }, [
  named({
    id: 'percy-token',
    title: 'project token',
    words: ['percy'],
    value: /(?:web_|app_|auto_)?[a-f0-9]{64}/,
    severity: 'medium',
  }),
]);
