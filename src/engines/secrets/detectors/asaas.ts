import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Asaas', revoke: 'https://www.asaas.com (Integrations, API key)' }, [
  token({
    id: 'asaas-api-key',
    title: 'API key',
    keywords: ['aact_prod_', 'aact_hmlg_', 'aact_ytu'],
    pattern: /aact_(?:prod_|hmlg_|YTU)[A-Za-z0-9:+/=]{60,200}/,
    reach: 260,
    severity: 'critical',
  }),
]);
