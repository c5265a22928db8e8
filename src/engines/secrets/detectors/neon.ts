import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Neon', revoke: 'https://console.neon.tech/app/settings/api-keys' },
  [
    token({
      id: 'neon-api-key',
      title: 'API key',
      keywords: ['napi_'],
      pattern: /napi_[a-z0-9]{64}/,
      severity: 'critical',
    }),
  ],
);
