import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Volcengine', revoke: 'https://console.volcengine.com/iam/keymanage' },
  [
    token({
      id: 'volcengine-access-key-id',
      isHalf: true,
      title: 'access key id',
      keywords: ['aklt'],
      pattern: /AKLT[A-Za-z0-9]{36,60}/,
      minRun: 40,
      severity: 'medium',
    }),
  ],
);
