import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Hetzner', revoke: 'https://console.hetzner.cloud (Security, API tokens)' },
  [
    named({
      id: 'hetzner-cloud-token',
      title: 'Cloud API token',
      words: ['hetzner', 'hcloud'],
      value: /[A-Za-z0-9]{64}/,
      severity: 'critical',
    }),
  ],
);
