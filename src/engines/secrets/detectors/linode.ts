import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Akamai Linode', revoke: 'https://cloud.linode.com/profile/tokens' },
  [
    named({
      id: 'linode-access-token',
      title: 'personal access token',
      words: ['linode'],
      value: /[a-f0-9]{64}/,
      severity: 'critical',
    }),
  ],
);
