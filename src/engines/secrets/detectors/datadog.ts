import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Datadog', revoke: 'https://app.datadoghq.com/organization-settings/api-keys' },
  [
    named({
      id: 'datadog-api-key',
      title: 'API key',
      words: ['datadog', 'dd_api', 'dd-api', 'ddapi'],
      value: /[a-f0-9]{32}/,
    }),
    named({
      id: 'datadog-application-key',
      title: 'application key',
      words: ['datadog', 'dd_app', 'dd-app', 'ddapp'],
      value: /[a-z0-9]{40}/i,
    }),
  ],
);
