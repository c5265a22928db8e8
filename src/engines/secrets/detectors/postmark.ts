import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'Postmark', revoke: 'https://account.postmarkapp.com/servers (API tokens)' },
  [
    named({
      id: 'postmark-server-token',
      title: 'server token',
      words: ['postmark'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    }),
  ],
);
