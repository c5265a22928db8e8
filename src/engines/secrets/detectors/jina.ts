import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Jina AI', revoke: 'https://jina.ai/api-dashboard' }, [
  token({ id: 'jina-api-key', title: 'API key', keywords: ['jina_'], pattern: /jina_[A-Za-z0-9_-]{60}/ }),
]);
