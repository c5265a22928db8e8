import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'JetBrains', revoke: 'your YouTrack or Hub (Profile, Account security)' },
  [
    token({
      id: 'youtrack-permanent-token',
      title: 'permanent token',
      keywords: ['perm:', 'perm-'],
      pattern: /perm[:-][A-Za-z0-9+/=]{4,64}\.[A-Za-z0-9+/=-]{4,64}\.[A-Za-z0-9]{24,50}/,
      minRun: 30,
    }),
  ],
);
