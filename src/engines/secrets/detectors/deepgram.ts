import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Deepgram', revoke: 'https://console.deepgram.com' }, [
  named({ id: 'deepgram-api-key', title: 'API key', words: ['deepgram'], value: /[a-f0-9]{40}/ }),
]);
