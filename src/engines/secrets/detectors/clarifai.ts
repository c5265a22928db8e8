import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Clarifai', revoke: 'https://clarifai.com/settings/security' }, [
  named({ id: 'clarifai-api-key', title: 'API key', words: ['clarifai'], value: /[a-f0-9]{32}/ }),
]);
