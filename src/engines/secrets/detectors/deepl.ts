import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'DeepL', revoke: 'https://www.deepl.com/your-account/keys' }, [
  named({
    id: 'deepl-api-key',
    title: 'API key',
    words: ['deepl'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?::fx)?/,
  }),
]);
