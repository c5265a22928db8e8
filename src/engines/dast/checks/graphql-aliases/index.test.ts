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
    'no limit': ({ body }) => {
      const names = [...body.matchAll(/(q\d+):__typename/g)].map(([, name = '']) => [name, 'Query']);
      return { type: 'application/json', body: JSON.stringify({ data: Object.fromEntries(names) }) };
    },
  },
  benign: {
    'a limit': ({ body }) => ({
      type: 'application/json',
      body: body.includes('q50') ? '{"errors":[{"message":"too many aliases"}]}' : '{"data":{}}',
    }),
  },
});
