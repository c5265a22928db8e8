import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'PagerDuty', revoke: 'https://support.pagerduty.com (Integrations, API access keys)' },
  [
    named({
      id: 'pagerduty-api-key',
      title: 'API key',
      words: ['pagerduty', 'pager_duty', 'pager-duty', 'pd_api', 'pd_token'],
      value: /(?:u\+|y_)[A-Za-z0-9+_-]{18}|[A-Za-z0-9+_-]{20}/,
    }),
    named({
      id: 'pagerduty-routing-key',
      title: 'integration key',
      words: ['pagerduty', 'pager_duty', 'routing_key', 'integration_key'],
      value: /R[A-Z0-9]{31}|[a-f0-9]{32}/,
      severity: 'medium',
    }),
  ],
);
