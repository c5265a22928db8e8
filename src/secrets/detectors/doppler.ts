import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Doppler', revoke: 'https://dashboard.doppler.com (Access, Revoke)' },
  [
    token({
      id: 'doppler-api-token',
      title: 'token',
      keywords: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
      pattern: /dp\.(?:pt|ct|sa|scim|audit)\.[A-Za-z0-9]{40,44}/,
    }),
    token({
      id: 'doppler-service-token',
      title: 'service token',
      keywords: ['dp.st.'],
      pattern: /dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
    }),
  ],
);
