import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Cfx.re', revoke: 'https://keymaster.fivem.net' }, [
  token({
    id: 'cfxre-server-key',
    title: 'server key',
    keywords: ['cfxk_'],
    pattern: /cfxk_[A-Za-z0-9]{20}_[A-Za-z0-9]{6}/,
    severity: 'medium',
  }),
]);
