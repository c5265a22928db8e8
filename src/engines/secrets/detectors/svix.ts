import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Svix', revoke: 'https://dashboard.svix.com (API access)' }, [
  token({
    id: 'svix-token',
    title: 'API token',
    keywords: ['sk_', 'testsk_'],
    pattern: /(?:test)?sk_[A-Za-z0-9_-]{32}\.(?:eu|us|ca|au|in)/,
    minRun: 38,
  }),
]);
