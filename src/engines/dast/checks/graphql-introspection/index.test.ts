import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const json = (body: string) => ({ type: 'application/json', body });

acceptCheck(check, import.meta.url, {
  place: { kind: 'graphql', name: '/query', value: '{berths{id}}' },
  request: {
    method: 'POST',
    url: 'http://harbour.test/graphql',
    headers: [['Content-Type', 'application/json']],
  },
  vulnerable: {
    on: ({ body }) =>
      json(
        body.includes('__schema')
          ? '{"data":{"__schema":{"queryType":{"name":"Query"}}}}'
          : '{"data":{"__typename":"Query"}}',
      ),
  },
  benign: {
    off: ({ body }) =>
      json(
        body.includes('__schema') ? '{"errors":[{"message":"introspection is disabled"}]}' : '{"data":{}}',
      ),
  },
});
