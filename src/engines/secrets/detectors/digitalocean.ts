import { kindsOf, named, token } from '../detector.js';
import { bearer } from '../question.js';

const question = bearer('https://api.digitalocean.com/v2/account');

export const detectors = kindsOf(
  { name: 'DigitalOcean', revoke: 'https://cloud.digitalocean.com/account/api/tokens' },
  [
    token({
      id: 'digitalocean-personal-access-token',
      verify: question,
      title: 'personal access token',
      keywords: ['dop_v1_'],
      pattern: /dop_v1_[a-f0-9]{64}/,
      severity: 'critical',
    }),
    token({
      id: 'digitalocean-oauth-token',
      verify: question,
      title: 'OAuth token',
      keywords: ['doo_v1_'],
      pattern: /doo_v1_[a-f0-9]{64}/,
      severity: 'critical',
    }),
    token({
      id: 'digitalocean-refresh-token',
      title: 'refresh token',
      keywords: ['dor_v1_'],
      pattern: /dor_v1_[a-f0-9]{64}/,
      severity: 'critical',
    }),
    named({
      id: 'digitalocean-spaces-secret',
      title: 'Spaces secret key',
      words: ['digitalocean', 'spaces_secret', 'do_spaces'],
      value: /[A-Za-z0-9+/]{43}/,
    }),
    token({
      id: 'digitalocean-system-token',
      title: 'system token',
      keywords: ['dos_v1_'],
      pattern: /dos_v1_[a-f0-9]{64}/,
      severity: 'critical',
    }),
  ],
);
