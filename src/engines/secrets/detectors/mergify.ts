import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Mergify', revoke: 'https://dashboard.mergify.com (Applications)' },
  [
    token({
      id: 'mergify-application-key',
      title: 'application key',
      keywords: ['mka_'],
      pattern: /mka_[A-Za-z0-9_-]{40,64}/,
    }),
  ],
);
