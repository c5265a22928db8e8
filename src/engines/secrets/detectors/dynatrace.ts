import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Dynatrace', revoke: 'your environment (Access tokens)' }, [
  token({
    id: 'dynatrace-api-token',
    title: 'API token',
    keywords: ['dt0'],
    pattern: /dt0[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}/i,
    minRun: 96,
  }),
]);
