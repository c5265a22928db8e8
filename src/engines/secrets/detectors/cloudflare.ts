import { kindsOf, named, token } from '../detector.js';
import { bearer } from '../question.js';

export const detectors = kindsOf(
  { name: 'Cloudflare', revoke: 'https://dash.cloudflare.com/profile/api-tokens' },
  [
    named({
      id: 'cloudflare-api-token',
      title: 'API token',
      words: ['cloudflare'],
      value: /[A-Za-z0-9_-]{40}/,
      severity: 'critical',
    }),
    named({
      id: 'cloudflare-global-api-key',
      title: 'global API key',
      words: ['cloudflare', 'x-auth-key'],
      value: /[a-f0-9]{37}/,
      severity: 'critical',
    }),
    token({
      id: 'cloudflare-origin-ca-key',
      title: 'origin CA key',
      keywords: ['v1.0-'],
      pattern: /v1\.0-[a-f0-9]{24}-[a-f0-9]{146}/,
      minRun: 60,
      severity: 'critical',
    }),
    token({
      id: 'cloudflare-scannable-token',
      verify: bearer('https://api.cloudflare.com/client/v4/user/tokens/verify'),
      title: 'API token',
      keywords: ['cfut_', 'cfat_', 'cfk_'],
      pattern: /cf(?:ut|at|k)_[A-Za-z0-9]{40}[a-f0-9]{8}/,
      severity: 'critical',
      minRun: 50,
    }),
  ],
);
