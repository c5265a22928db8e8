import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Checkly', revoke: 'https://app.checklyhq.com/settings/user/api-keys' },
  [
    token({
      id: 'checkly-api-key',
      title: 'API key',
      keywords: ['cu_'],
      pattern: /cu_[a-f0-9]{32}/,
      minRun: 35,
    }),
  ],
);
