import { kindsOf, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Highnote', revoke: 'https://dashboard.highnote.com' }, [
  token({
    id: 'highnote-key',
    title: 'secret or restricted key',
    keywords: ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_'],
    pattern: /[sr]k_(?:live|test)_[A-Za-z0-9+/]{80,120}={1,2}/,
    reach: 140,
    severity: 'critical',
    notBefore: 'A-Za-z0-9_=',
  }),
]);
