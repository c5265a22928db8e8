import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Prefect', revoke: 'https://app.prefect.cloud/my/api-keys' }, [
  token({
    id: 'prefect-api-key',
    title: 'API key',
    keywords: ['pnu_', 'pnb_'],
    pattern: /pn[ub]_[A-Za-z0-9]{36}/,
  }),
]);
