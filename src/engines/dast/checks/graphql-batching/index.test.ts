import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  place: { kind: 'graphql', name: '/query', value: '{berths{id}}' },
  request: {
    method: 'POST',
    url: 'http://harbour.test/graphql',
    headers: [['Content-Type', 'application/json']],
  },
  vulnerable: {
    on: ({ body }) => {
      const sent: unknown = JSON.parse(body);
      const answer = { data: { __typename: 'Query' } };
      return {
        type: 'application/json',
        body: JSON.stringify(Array.isArray(sent) ? sent.map(() => answer) : answer),
      };
    },
  },
  benign: {
    off: ({ body }) => (body.startsWith('[') ? { status: 400 } : '{"data":{}}'),
    'an echo of the array': ({ body }) => ({ type: 'application/json', body }),
  },
});
