import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const file = {
  type: 'application/json',
  body: '{"_links":{"self":{"href":"http://harbour.test/actuator"}}}',
};

acceptCheck(check, import.meta.url, {
  vulnerable: { served: ({ path }) => (path === '/actuator' ? file : { status: 404 }) },
  benign: {
    denied: ({ path }) => ({ status: path === '/actuator' ? 403 : 404 }),
    'the same page for every address': () => file,
    'a page of that name': ({ path }) => (path === '/actuator' ? '<h1>Nothing here</h1>' : { status: 404 }),
  },
});
