import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'dbt Cloud', revoke: 'https://cloud.getdbt.com (Account settings, API tokens)' },
  [
    token({
      id: 'dbt-token',
      title: 'token',
      keywords: ['dbtc_', 'dbtu_'],
      pattern: /dbt[cu]_[A-Za-z0-9_-]{40,60}/,
    }),
  ],
);
