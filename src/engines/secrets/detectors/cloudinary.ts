import { inContext, kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Cloudinary', revoke: 'https://console.cloudinary.com/settings/api-keys' },
  [
    inContext({
      id: 'cloudinary-url',
      title: 'API secret in an address',
      keywords: ['cloudinary://'],
      pattern: /cloudinary:\/\/[0-9]{10,20}:(?<secret>[A-Za-z0-9_-]{20,40})@/,
      reach: 100,
    }),
    named({
      id: 'cloudinary-api-secret',
      title: 'API secret',
      words: ['cloudinary'],
      value: /[A-Za-z0-9_-]{27}/,
    }),
  ],
);
