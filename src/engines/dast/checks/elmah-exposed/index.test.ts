import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const file = { type: 'text/html', body: '<title>Error log for shop on PIER (Page #1)</title>' };

acceptCheck(check, import.meta.url, {
  vulnerable: { served: ({ path }) => (path === '/elmah.axd' ? file : { status: 404 }) },
  benign: {
    denied: ({ path }) => ({ status: path === '/elmah.axd' ? 403 : 404 }),
    'the same page for every address': () => file,
    'a page of that name': ({ path }) => (path === '/elmah.axd' ? '<h1>Nothing here</h1>' : { status: 404 }),
  },
});
