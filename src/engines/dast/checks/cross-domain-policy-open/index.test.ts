import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const file = {
  type: 'text/xml',
  body: '<cross-domain-policy><allow-access-from domain="*"/></cross-domain-policy>',
};

acceptCheck(check, import.meta.url, {
  vulnerable: { served: ({ path }) => (path === '/crossdomain.xml' ? file : { status: 404 }) },
  benign: {
    denied: ({ path }) => ({ status: path === '/crossdomain.xml' ? 403 : 404 }),
    'the same page for every address': () => file,
    'a page of that name': ({ path }) =>
      path === '/crossdomain.xml' ? '<h1>Nothing here</h1>' : { status: 404 },
  },
});
