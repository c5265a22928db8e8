import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'DNSimple', revoke: 'https://dnsimple.com (Account, Access tokens)' },
  [
    token({
      id: 'dnsimple-token',
      title: 'access token',
      keywords: ['dnsimple_a_', 'dnsimple_u_'],
      pattern: /dnsimple_[au]_[A-Za-z0-9]{32,40}/,
    }),
  ],
);
