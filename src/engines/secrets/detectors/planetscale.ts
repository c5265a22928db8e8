import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'PlanetScale', revoke: 'https://app.planetscale.com (Settings, Service tokens)' },
  [
    token({
      id: 'planetscale-api-token',
      title: 'service token',
      keywords: ['pscale_tkn_'],
      pattern: /pscale_tkn_[A-Za-z0-9_=.-]{32,64}/,
    }),
    token({
      id: 'planetscale-password',
      title: 'database password',
      keywords: ['pscale_pw_'],
      pattern: /pscale_pw_[A-Za-z0-9_=.-]{32,64}/,
      severity: 'critical',
    }),
    token({
      id: 'planetscale-oauth-token',
      title: 'OAuth token',
      keywords: ['pscale_oauth_'],
      pattern: /pscale_oauth_[A-Za-z0-9_=.-]{32,64}/,
    }),
  ],
);
