import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const file = { type: 'text/html', body: '<h1>Application Trace</h1>' };

acceptCheck(check, import.meta.url, {
  vulnerable: { served: ({ path }) => (path === '/trace.axd' ? file : { status: 404 }) },
  benign: {
    denied: ({ path }) => ({ status: path === '/trace.axd' ? 403 : 404 }),
    'the same page for every address': () => file,
    'a page of that name': ({ path }) => (path === '/trace.axd' ? '<h1>Nothing here</h1>' : { status: 404 }),
  },
});
