import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'Okta', revoke: 'your Okta (Security, API, Tokens)' }, [
  named({
    id: 'okta-api-token',
    title: 'API token',
    words: ['okta', 'ssws'],
    value: /00[A-Za-z0-9_=-]{40}/,
    severity: 'critical',
  }),
  named({
    id: 'okta-client-secret',
    title: 'client secret',
    words: ['okta'],
    value: /[A-Za-z0-9_-]{40}(?:[A-Za-z0-9_-]{24})?/,
  }),
]);
