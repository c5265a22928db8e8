import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Packagist', revoke: 'https://packagist.com (Settings, API tokens)' },
  [
    token({
      id: 'packagist-token',
      title: 'token',
      keywords: ['packagist_'],
      pattern: /packagist_(?:ack|acs|oat|ort|out|uut)_[a-f0-9]{68,80}/,
    }),
  ],
);
