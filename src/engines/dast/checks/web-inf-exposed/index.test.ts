import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const file = { type: 'application/xml', body: '<?xml version="1.0"?><web-app version="6.0"></web-app>' };

acceptCheck(check, import.meta.url, {
  vulnerable: { served: ({ path }) => (path === '/WEB-INF/web.xml' ? file : { status: 404 }) },
  benign: {
    denied: ({ path }) => ({ status: path === '/WEB-INF/web.xml' ? 403 : 404 }),
    'the same page for every address': () => file,
    'a page of that name': ({ path }) =>
      path === '/WEB-INF/web.xml' ? '<h1>Nothing here</h1>' : { status: 404 },
  },
});
