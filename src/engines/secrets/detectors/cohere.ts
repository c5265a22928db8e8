import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Cohere', revoke: 'https://dashboard.cohere.com/api-keys' }, [
  named({
    id: 'cohere-api-key',
    title: 'API key',
    words: ['cohere', 'co_api_key'],
    value: /[A-Za-z0-9]{40}/,
  }),
]);
