import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Facebook', revoke: 'https://developers.facebook.com/apps (Settings, Reset)' },
  [
    named({
      id: 'facebook-secret',
      title: 'app secret',
      words: ['facebook', 'fb_app', 'fb_secret'],
      value: /[a-f0-9]{32}/i,
      severity: 'critical',
    }),
    token({
      id: 'facebook-access-token',
      title: 'app access token',
      keywords: ['|', '%7c'],
      pattern: /\d{15,16}(?:\||%7C)[A-Za-z0-9_-]{27,40}/i,
      before: 16,
      minRun: 28,
    }),
    token({
      id: 'facebook-page-access-token',
      title: 'page access token',
      keywords: ['eaa'],
      pattern: /EAA[A-Z][A-Za-z0-9]{90,240}/,
      minRun: 90,
    }),
  ],
);
