import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Lightspeed', revoke: 'https://www.lightspeedhq.com (Setup, Personal tokens)' },
  [
    token({
      id: 'lightspeed-personal-token',
      title: 'personal access token',
      keywords: ['lsxs_pt_'],
      pattern: /lsxs_pt_[A-Za-z0-9]{20,64}/,
    }),
  ],
);
