import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Aiven', revoke: 'https://console.aiven.io (Tokens, or reset the password of the service user)' },
  [
    token({
      id: 'aiven-service-password',
      title: 'service password',
      keywords: ['avns_'],
      pattern: /AVNS_[A-Za-z0-9_-]{19}/,
    }),
  ],
);
