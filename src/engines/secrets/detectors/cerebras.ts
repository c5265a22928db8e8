import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Cerebras', revoke: 'https://cloud.cerebras.ai' }, [
  token({ id: 'cerebras-api-key', title: 'API key', keywords: ['csk-'], pattern: /csk-[a-z0-9]{48}/ }),
]);
