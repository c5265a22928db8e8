import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Fly.io', revoke: 'https://fly.io/dashboard (Tokens)' }, [
  token({
    id: 'fly-access-token',
    title: 'access token',
    keywords: ['fo1_', 'fm1a_', 'fm1r_', 'fm2_'],
    pattern: /fo1_[A-Za-z0-9_-]{43}|fm1[ar]_[A-Za-z0-9+/]{100,1000}={0,3}|fm2_[A-Za-z0-9+/]{100,1000}={0,3}/,
    reach: 1100,
    minRun: 40,
    // Macaroons in MessagePack hold numbers of eight bytes, most of them zero.
    allowsRuns: true,
  }),
]);
