import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'redirect.pizza', revoke: 'https://redirect.pizza/api-tokens' }, [
  token({
    id: 'redirect-pizza-token',
    title: 'API token',
    keywords: ['rpa_'],
    pattern: /rpa_[a-z0-9]{40,64}/,
    minRun: 44,
    severity: 'medium',
  }),
]);
