import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Databricks', revoke: 'https://docs.databricks.com (User settings, Access tokens)' },
  [
    token({
      id: 'databricks-api-token',
      title: 'access token',
      keywords: ['dapi'],
      pattern: /dapi[a-f0-9]{32}(?:-\d)?/,
      minRun: 36,
    }),
    token({
      id: 'databricks-oauth-secret',
      title: 'OAuth secret',
      keywords: ['dose'],
      pattern: /dose[a-f0-9]{32}/,
      minRun: 36,
    }),
  ],
);
