import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf({ name: 'Plaid', revoke: 'https://dashboard.plaid.com/developers/keys' }, [
  token({
    id: 'plaid-access-token',
    title: 'access token',
    keywords: ['access-sandbox-', 'access-development-', 'access-production-'],
    pattern:
      /access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
  }),
  named({
    id: 'plaid-client-id',
    title: 'client id',
    words: ['plaid'],
    value: /[A-Za-z0-9]{24}/,
    severity: 'low',
  }),
  named({
    id: 'plaid-secret-key',
    title: 'secret key',
    words: ['plaid'],
    value: /[A-Za-z0-9]{30}/,
    severity: 'critical',
  }),
]);
