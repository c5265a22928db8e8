import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Tailscale', revoke: 'https://login.tailscale.com/admin/settings/keys' },
  [
    token({
      id: 'tailscale-key',
      title: 'key',
      keywords: ['tskey-'],
      pattern: /tskey-(?:(?:auth|api|client|scim|webhook)-)?[A-Za-z0-9]{6,30}-[A-Za-z0-9]{20,40}/,
      severity: 'critical',
    }),
  ],
);
