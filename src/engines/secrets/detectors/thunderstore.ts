import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Thunderstore', revoke: 'https://thunderstore.io/settings/teams' }, [
  token({
    id: 'thunderstore-token',
    title: 'API token',
    keywords: ['tss_'],
    pattern: /tss_[A-Za-z0-9]{38}/,
    severity: 'medium',
  }),
]);
