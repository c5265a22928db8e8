import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Confluent', revoke: 'https://confluent.cloud/settings/api-keys' }, [
  named({
    id: 'confluent-access-token',
    entropy: 2.7,
    title: 'API key',
    words: ['confluent'],
    value: /[A-Za-z0-9]{16}/,
    severity: 'medium',
  }),
  named({
    id: 'confluent-secret-key',
    title: 'API secret',
    words: ['confluent'],
    value: /[A-Za-z0-9+/]{64}/,
    severity: 'critical',
  }),
  token({
    id: 'confluent-cloud-secret',
    title: 'API secret',
    keywords: ['cflt'],
    pattern: /cflt[A-Za-z0-9+/]{60}/,
    minRun: 60,
    severity: 'critical',
  }),
]);
