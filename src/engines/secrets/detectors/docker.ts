import { inContext, kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Docker', revoke: 'https://app.docker.com/settings/personal-access-tokens' },
  [
    token({
      id: 'docker-personal-access-token',
      title: 'personal access token',
      keywords: ['dckr_pat_'],
      pattern: /dckr_pat_[A-Za-z0-9_-]{27}/,
    }),
    token({
      id: 'docker-organization-access-token',
      title: 'organization access token',
      keywords: ['dckr_oat_'],
      pattern: /dckr_oat_[A-Za-z0-9_-]{27,40}/,
    }),
    token({
      id: 'docker-swarm-token',
      title: 'Swarm join token',
      keywords: ['swmtkn-1-'],
      pattern: /SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}/,
    }),
    token({
      id: 'docker-swarm-unlock-key',
      title: 'Swarm unlock key',
      keywords: ['swmkey-1-'],
      pattern: /SWMKEY-1-[A-Za-z0-9+/]{43}/,
    }),
    inContext({
      id: 'docker-config-auth',
      title: 'registry login in a Docker configuration',
      keywords: ['"auths"'],
      pattern:
        /"auths"\s{0,20}:\s{0,20}\{[^{}]{0,200}\{[^{}]{0,200}"auth"\s{0,10}:\s{0,10}"(?<secret>[A-Za-z0-9+/]{10,2000}={0,2})"/,
      reach: 2600,
    }),
  ],
);
