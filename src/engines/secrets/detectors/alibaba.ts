import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Alibaba Cloud', revoke: 'https://ram.console.aliyun.com/manage/ak' },
  [
    token({
      id: 'alibaba-access-key-id',
      isHalf: true,
      title: 'access key id',
      keywords: ['ltai'],
      pattern: /LTAI[A-Za-z0-9]{12,20}/,
      severity: 'medium',
      minRun: 16,
    }),
    named({
      id: 'alibaba-secret-key',
      title: 'access key secret',
      words: ['alibaba', 'aliyun'],
      value: /[A-Za-z0-9]{30}/,
      severity: 'critical',
    }),
  ],
);
