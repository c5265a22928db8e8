import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Perplexity', revoke: 'https://www.perplexity.ai/settings/api' }, [
  token({ id: 'perplexity-api-key', title: 'API key', keywords: ['pplx-'], pattern: /pplx-[A-Za-z0-9]{48}/ }),
]);
