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
        body.includes('berthq')
          ? '{"errors":[{"message":"Cannot query field. Did you mean \\"berths\\"?"}]}'
          : '{"errors":[{"message":"Cannot query field."}]}',
      ),
  },
  benign: { off: () => json('{"errors":[{"message":"Bad query"}]}') },
});
