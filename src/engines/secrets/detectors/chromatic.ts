import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Chromatic', revoke: 'https://www.chromatic.com (project, Manage)' },
  [
    token({
      id: 'chromatic-project-token',
      title: 'project token',
      keywords: ['chpt_'],
      pattern: /chpt_[A-Za-z0-9]{15,40}/,
      severity: 'medium',
    }),
  ],
);
