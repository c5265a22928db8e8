import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'MessageBird', revoke: 'https://dashboard.messagebird.com/developers/access' },
  [
    named({
      id: 'messagebird-api-token',
      title: 'API token',
      words: ['messagebird', 'message-bird', 'message_bird'],
      value: /[A-Za-z0-9]{25}/,
    }),
    named({
      id: 'messagebird-client-id',
      title: 'client id',
      words: ['messagebird', 'message-bird', 'message_bird'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      severity: 'low',
    }),
  ],
);
