import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Baseten', revoke: 'https://app.baseten.co/settings/api_keys' }, [
  named({
    id: 'baseten-api-key',
    title: 'API key',
    words: ['baseten'],
    value: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}/,
  }),
]);
