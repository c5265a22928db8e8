import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'MongoDB Atlas', revoke: 'https://cloud.mongodb.com (Access manager)' },
  [
    named({
      id: 'mongodb-atlas-private-key',
      title: 'API private key',
      words: ['mongodb_atlas', 'atlas_private', 'mongodbatlas', 'atlas'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    }),
    token({
      id: 'mongodb-atlas-service-account-secret',
      title: 'service account secret',
      keywords: ['mdb_sa_sk_'],
      pattern: /mdb_sa_sk_[A-Za-z0-9_-]{40}/,
      severity: 'critical',
    }),
  ],
);
