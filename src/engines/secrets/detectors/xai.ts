import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'xAI', revoke: 'https://console.x.ai' }, [
  token({ id: 'xai-api-key', title: 'API key', keywords: ['xai-'], pattern: /xai-[A-Za-z0-9]{70,90}/ }),
]);
