import { kindsOf, token } from '../detector.js';

/** Keys of projects (`phc_`) are made to be public: https://posthog.com/docs/api */
export const detectors = kindsOf(
  { name: 'PostHog', revoke: 'https://app.posthog.com/settings/user-api-keys' },
  [
    token({
      id: 'posthog-personal-api-key',
      title: 'personal API key',
      keywords: ['phx_'],
      pattern: /phx_[A-Za-z0-9_]{43,48}/,
    }),
  ],
);
