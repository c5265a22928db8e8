import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Telnyx', revoke: 'https://portal.telnyx.com (API keys)' }, [
  token({
    id: 'telnyx-api-key',
    title: 'API key',
    keywords: ['key0'],
    pattern: /KEY0[A-F0-9]{31}_[A-Za-z0-9]{22}/,
    minRun: 40,
  }),
]);
