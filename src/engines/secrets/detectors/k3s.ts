import { kindsOf, token } from '../detector.js';

// https://docs.k3s.io/cli/token: the digest of the cluster's certificate, a user, and what that user types.
export const detectors = kindsOf({ name: 'K3s', revoke: 'the cluster (k3s token rotate)' }, [
  token({
    id: 'k3s-token',
    title: 'token of a cluster',
    keywords: ['k10'],
    pattern: /K10[0-9a-f]{64}::(?:[a-z0-9.]{1,40}:)?[0-9a-f]{32}/,
    exact: true,
  }),
]);
