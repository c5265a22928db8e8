import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Grafana', revoke: 'your Grafana (Administration, Service accounts)' },
  [
    token({
      id: 'grafana-api-key',
      title: 'API key',
      keywords: ['eyjrijoi'],
      pattern: /eyJrIjoi[A-Za-z0-9+/]{60,400}={0,3}/,
      reach: 420,
      minRun: 50,
    }),
    token({
      id: 'grafana-cloud-token',
      title: 'Cloud access token',
      keywords: ['glc_'],
      pattern: /glc_[A-Za-z0-9+/]{32,400}={0,3}/,
      reach: 420,
      minRun: 30,
    }),
    token({
      id: 'grafana-service-account-token',
      title: 'service account token',
      keywords: ['glsa_'],
      pattern: /glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}/,
    }),
  ],
);
