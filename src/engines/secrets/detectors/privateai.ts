import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Private AI', revoke: 'https://portal.private-ai.com' }, [
  named({
    id: 'privateai-api-token',
    title: 'API token',
    words: ['privateai', 'private_ai', 'private-ai'],
    value: /[a-z0-9]{32}/,
  }),
]);
