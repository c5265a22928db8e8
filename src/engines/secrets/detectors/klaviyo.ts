import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Klaviyo', revoke: 'https://www.klaviyo.com/settings/account/api-keys' },
  [
    token({
      id: 'klaviyo-private-key',
      title: 'private API key',
      keywords: ['pk_'],
      pattern: /pk_[a-f0-9]{34}/,
      minRun: 37,
    }),
  ],
);
