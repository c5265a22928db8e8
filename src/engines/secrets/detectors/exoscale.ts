import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Exoscale', revoke: 'https://portal.exoscale.com/iam/keys' }, [
  token({
    id: 'exoscale-api-key',
    title: 'API key',
    keywords: ['exo'],
    pattern: /EXO[a-f0-9]{24}/,
    minRun: 27,
  }),
  named({
    id: 'exoscale-secret-key',
    title: 'API secret',
    words: ['exoscale'],
    value: /[A-Za-z0-9_-]{43}/,
    severity: 'critical',
  }),
]);
