import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Giphy', revoke: 'https://developers.giphy.com/dashboard' }, [
  named({
    id: 'giphy-api-key',
    title: 'API key',
    words: ['giphy'],
    value: /[A-Za-z0-9]{32}/,
    severity: 'low',
  }),
]);
