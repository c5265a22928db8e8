import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Cloudflare Turnstile', revoke: 'https://dash.cloudflare.com (Turnstile, Rotate secret)' },
  [
    named({
      id: 'cloudflare-turnstile-secret',
      title: 'secret key',
      words: ['turnstile'],
      value: /0x4AAAAAAA[A-Za-z0-9_-]{25,29}/,
      severity: 'medium',
      allowsRuns: true,
    }),
  ],
);
