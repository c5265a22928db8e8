import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Midtrans', revoke: 'https://dashboard.midtrans.com (Settings, Access keys)' },
  [
    token({
      id: 'midtrans-server-key',
      title: 'server key',
      keywords: ['mid-server-'],
      pattern: /Mid-server-[A-Za-z0-9_-]{24}/,
      severity: 'critical',
    }),
  ],
);
