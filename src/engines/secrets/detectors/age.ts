import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'age', revoke: 'every place that encrypts for it (name the recipient of a new pair there)' },
  [
    token({
      id: 'age-secret-key',
      title: 'identity (secret key)',
      keywords: ['age-secret-key-1'],
      pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
      severity: 'critical',
    }),
  ],
);
