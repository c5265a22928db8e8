import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: '1Password', revoke: 'https://support.1password.com/service-accounts/' },
  [
    token({
      id: '1password-secret-key',
      title: 'secret key',
      keywords: ['a3-'],
      pattern: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/,
      severity: 'critical',
    }),
    token({
      id: '1password-service-account-token',
      title: 'service account token',
      keywords: ['ops_eyj'],
      pattern: /ops_eyJ[A-Za-z0-9+/]{200,1200}={0,3}/,
      reach: 1300,
      severity: 'critical',
    }),
  ],
);
