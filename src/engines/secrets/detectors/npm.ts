import { inContext, kindsOf, token } from '../detector.js';
import { endsInCrc32 } from '../judge.js';

export const detectors = kindsOf({ name: 'npm', revoke: 'https://www.npmjs.com/settings/~/tokens' }, [
  token({
    id: 'npm-access-token',
    title: 'access token',
    keywords: ['npm_'],
    pattern: /npm_[A-Za-z0-9]{36}/,
    minRun: 40,
    severity: 'critical',
    judge: endsInCrc32,
  }),
  inContext({
    id: 'npmrc-auth-token',
    title: 'registry token in .npmrc',
    keywords: ['_authtoken'],
    pattern: /(?<![A-Za-z0-9])_authToken\s{0,3}=\s{0,3}["']?(?<secret>[A-Za-z0-9_.=+/-]{16,400})/i,
    reach: 430,
    severity: 'critical',
    entropy: 3,
  }),
  inContext({
    id: 'npmrc-auth',
    title: 'registry login in .npmrc',
    keywords: ['_auth', '_password'],
    pattern:
      /(?<![A-Za-z0-9])_(?:auth|password)\s{0,3}=\s{0,3}["']?(?<secret>[A-Za-z0-9+/]{12,400}={0,2})(?=["'\s]|$)/i,
    reach: 430,
    severity: 'critical',
    entropy: 3,
  }),
]);
