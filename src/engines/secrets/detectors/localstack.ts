import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'LocalStack', revoke: 'https://app.localstack.cloud/workspace/auth-token' },
  [
    token({
      id: 'localstack-auth-token',
      title: 'auth token',
      keywords: ['ls-'],
      pattern: /ls-[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}/,
      minRun: 36,
    }),
  ],
);
