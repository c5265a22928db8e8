import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Tencent Cloud', revoke: 'https://console.cloud.tencent.com/cam/capi' },
  [
    token({
      id: 'tencent-secret-id',
      isHalf: true,
      title: 'secret id',
      keywords: ['akid'],
      pattern: /AKID[A-Za-z0-9]{32}/,
      minRun: 36,
      severity: 'medium',
    }),
    named({
      id: 'tencent-secret-key',
      title: 'secret key',
      words: ['tencent', 'qcloud'],
      value: /[A-Za-z0-9]{32}/,
      severity: 'critical',
    }),
  ],
);
