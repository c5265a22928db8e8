import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const file = { type: 'text/html', body: '<title>Console // Werkzeug Debugger</title>' };

acceptCheck(check, import.meta.url, {
  vulnerable: { served: ({ path }) => (path === '/console' ? file : { status: 404 }) },
  benign: {
    denied: ({ path }) => ({ status: path === '/console' ? 403 : 404 }),
    'the same page for every address': () => file,
    'a page of that name': ({ path }) => (path === '/console' ? '<h1>Nothing here</h1>' : { status: 404 }),
  },
});
