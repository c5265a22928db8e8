import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Intra 42', revoke: 'https://profile.intra.42.fr/oauth/applications' },
  [
    token({
      id: 'intra42-client-secret',
      title: 'client secret',
      keywords: ['s-s4t2'],
      pattern: /s-s4t2(?:ud|af)-[a-f0-9]{64}/i,
    }),
  ],
);
