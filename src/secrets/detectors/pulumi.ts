import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Pulumi', revoke: 'https://app.pulumi.com/account/tokens' }, [
  token({
    id: 'pulumi-access-token',
    title: 'access token',
    keywords: ['pul-'],
    pattern: /pul-[a-f0-9]{40}/,
    minRun: 44,
    severity: 'critical',
  }),
]);
