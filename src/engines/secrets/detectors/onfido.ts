import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Onfido', revoke: 'https://dashboard.onfido.com/api/tokens' }, [
  token({
    id: 'onfido-api-token',
    title: 'API token',
    keywords: ['api_live', 'api_sandbox'],
    pattern: /api_(?:live|sandbox)(?:_(?:us|ca|eu))?\.[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{32}/,
    severity: 'critical',
  }),
]);
