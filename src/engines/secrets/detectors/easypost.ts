import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'EasyPost', revoke: 'https://www.easypost.com/account/api-keys' }, [
  token({
    id: 'easypost-api-token',
    title: 'API key',
    keywords: ['ezak'],
    pattern: /EZAK[A-Za-z0-9]{54}/,
    minRun: 58,
  }),
  token({
    id: 'easypost-test-api-token',
    title: 'test API key',
    keywords: ['eztk'],
    pattern: /EZTK[A-Za-z0-9]{54}/,
    minRun: 58,
    severity: 'low',
  }),
]);
