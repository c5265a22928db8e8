import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Mercury', revoke: 'https://app.mercury.com/settings/tokens' }, [
  token({
    id: 'mercury-api-token',
    title: 'API token',
    keywords: ['mercury_production_', 'mercury_sandbox_', 'mercury_non_production_'],
    pattern: /mercury_(?:production|sandbox|non_production)_[A-Za-z0-9_]{30,120}/,
    severity: 'critical',
  }),
]);
