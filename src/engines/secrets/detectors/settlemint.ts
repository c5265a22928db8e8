import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'SettleMint', revoke: 'https://console.settlemint.com' }, [
  token({
    id: 'settlemint-access-token',
    title: 'access token',
    keywords: ['sm_aat_', 'sm_pat_', 'sm_sat_'],
    pattern: /sm_[aps]at_[A-Za-z0-9]{16}/,
  }),
]);
