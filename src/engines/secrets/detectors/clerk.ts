import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Clerk', revoke: 'https://dashboard.clerk.com (API keys)' }, [
  named({
    id: 'clerk-secret-key',
    title: 'secret key',
    words: ['clerk'],
    value: /sk_(?:live|test)_[A-Za-z0-9]{40,50}/,
    severity: 'critical',
  }),
]);
