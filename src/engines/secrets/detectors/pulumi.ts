import { kindsOf, token } from '../detector.js';
import { bearer } from '../question.js';

export const detectors = kindsOf({ name: 'Pulumi', revoke: 'https://app.pulumi.com/account/tokens' }, [
  token({
    id: 'pulumi-access-token',
    verify: bearer('https://api.pulumi.com/api/user', { headers: { authorization: 'token {secret}' } }),
    title: 'access token',
    keywords: ['pul-'],
    pattern: /pul-[a-f0-9]{40}/,
    minRun: 44,
    severity: 'critical',
  }),
]);
