import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'CockroachDB Cloud', revoke: 'https://cockroachlabs.cloud (Access management)' },
  [
    token({
      id: 'cockroachdb-api-key',
      title: 'API key',
      keywords: ['ccdb1_'],
      pattern: /CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/,
    }),
  ],
);
