import { kindsOf, token } from '../detector.js';
import { bearer } from '../question.js';

const question = bearer('https://api.doppler.com/v3/me');

export const detectors = kindsOf(
  { name: 'Doppler', revoke: 'https://dashboard.doppler.com (Access, Revoke)' },
  [
    token({
      id: 'doppler-api-token',
      verify: question,
      title: 'token',
      keywords: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
      pattern: /dp\.(?:pt|ct|sa|scim|audit)\.[A-Za-z0-9]{40,44}/,
    }),
    token({
      id: 'doppler-service-token',
      verify: question,
      title: 'service token',
      keywords: ['dp.st.'],
      pattern: /dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
    }),
  ],
);
