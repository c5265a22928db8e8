import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Polar', revoke: 'https://polar.sh (Settings, Access tokens)' }, [
  token({
    id: 'polar-access-token',
    title: 'access token',
    keywords: ['polar_oat_', 'polar_pat_', 'polar_at_', 'polar_rt_', 'polar_cs_'],
    pattern: /polar_(?:oat|pat|cs|at_[uo]|rt_[uo])_[A-Za-z0-9]{32,60}/,
  }),
]);
