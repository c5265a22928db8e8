import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Scaleway', revoke: 'https://console.scaleway.com/iam/api-keys' }, [
  token({
    id: 'scaleway-access-key',
    isHalf: true,
    title: 'access key',
    keywords: ['scw'],
    pattern: /SCW[A-Z0-9]{17}/,
    minRun: 20,
    severity: 'medium',
  }),
  named({
    id: 'scaleway-secret-key',
    title: 'secret key',
    words: ['scaleway', 'scw_secret'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    severity: 'critical',
  }),
]);
