import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Tavily', revoke: 'https://app.tavily.com' }, [
  token({
    id: 'tavily-api-key',
    title: 'API key',
    keywords: ['tvly-'],
    pattern: /tvly-(?:(?:dev|prod)-)?[A-Za-z0-9]{32}/,
  }),
]);
