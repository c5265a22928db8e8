import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'ClickHouse Cloud', revoke: 'https://console.clickhouse.cloud (API keys)' },
  [
    token({
      id: 'clickhouse-cloud-secret-key',
      title: 'secret key',
      keywords: ['4b1d'],
      pattern: /4b1d[A-Za-z0-9]{38}/,
      minRun: 42,
    }),
  ],
);
