import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'ClickUp', revoke: 'https://app.clickup.com/settings/apps' }, [
  token({
    id: 'clickup-api-token',
    title: 'API token',
    keywords: ['pk_'],
    pattern: /pk_[0-9]{6,10}_[A-Z0-9]{32}/,
    minRun: 40,
  }),
]);
