import { inContext, kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Sentry', revoke: 'https://sentry.io/settings/account/api/auth-tokens' },
  [
    token({
      id: 'sentry-organization-token',
      title: 'organization token',
      keywords: ['sntrys_'],
      pattern: /sntrys_[A-Za-z0-9+/=_-]{60,600}/,
      reach: 640,
    }),
    token({
      id: 'sentry-user-token',
      title: 'user token',
      keywords: ['sntryu_'],
      pattern: /sntryu_[a-f0-9]{64}/,
    }),
    named({ id: 'sentry-access-token', title: 'auth token', words: ['sentry'], value: /[a-f0-9]{64}/ }),
    inContext({
      id: 'sentry-legacy-dsn',
      title: 'DSN with a secret key',
      keywords: ['sentry.io/'],
      pattern: /https:\/\/[a-f0-9]{32}:(?<secret>[a-f0-9]{32})@(?:[a-z0-9.-]{1,60}\.)?sentry\.io\/\d{1,20}/,
      before: 140,
      reach: 40,
      severity: 'medium',
    }),
  ],
);
