import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Square', revoke: 'https://developer.squareup.com/apps' }, [
  token({
    id: 'square-access-token',
    title: 'access token',
    keywords: ['eaaa', 'sq0atp-'],
    pattern: /(?:EAAA|sq0atp-)[A-Za-z0-9_=-]{22,60}/,
    minRun: 26,
    severity: 'critical',
    entropy: 3.5,
  }),
  token({
    id: 'square-oauth-secret',
    title: 'OAuth secret',
    keywords: ['sq0csp-'],
    pattern: /sq0csp-[A-Za-z0-9_=-]{43}/,
    severity: 'critical',
  }),
]);
