import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Samsara', revoke: 'https://cloud.samsara.com (Settings, API tokens)' },
  [
    token({
      id: 'samsara-api-token',
      title: 'API token',
      keywords: ['samsara_api_'],
      pattern: /samsara_api_[A-Za-z0-9]{30}/,
    }),
  ],
);
