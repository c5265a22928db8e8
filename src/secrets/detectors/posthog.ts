import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'PostHog', revoke: 'https://app.posthog.com/settings/user-api-keys' },
  [
    token({
      id: 'posthog-personal-api-key',
      title: 'personal API key',
      keywords: ['phx_'],
      pattern: /phx_[A-Za-z0-9_]{43,48}/,
    }),
    token({
      id: 'posthog-project-key',
      title: 'project API key',
      keywords: ['phc_'],
      pattern: /phc_[A-Za-z0-9_]{43,48}/,
      severity: 'low',
    }),
  ],
);
