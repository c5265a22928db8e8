import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const file = { type: 'application/json', body: '{"openapi":"3.1.0","paths":{}}' };

acceptCheck(check, import.meta.url, {
  vulnerable: { served: ({ path }) => (path === '/openapi.json' ? file : { status: 404 }) },
  benign: {
    denied: ({ path }) => ({ status: path === '/openapi.json' ? 403 : 404 }),
    'the same page for every address': () => file,
    'a page of that name': ({ path }) =>
      path === '/openapi.json' ? '<h1>Nothing here</h1>' : { status: 404 },
  },
});
