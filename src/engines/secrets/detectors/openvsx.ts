import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Open VSX', revoke: 'https://open-vsx.org/user-settings/tokens' }, [
  token({
    id: 'openvsx-token',
    title: 'access token',
    keywords: ['ovsxp_', 'ovsxat_'],
    pattern: /ovsx(?:p|at)_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  }),
]);
