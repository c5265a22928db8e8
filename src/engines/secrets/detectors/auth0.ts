import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Auth0', revoke: 'https://manage.auth0.com (Applications, Rotate secret)' },
  [
    named({
      id: 'auth0-client-secret',
      title: 'client secret',
      words: ['auth0'],
      value: /[A-Za-z0-9_-]{64}/,
      severity: 'critical',
    }),
  ],
);
