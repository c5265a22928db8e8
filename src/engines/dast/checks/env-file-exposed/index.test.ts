import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const file = { type: 'text/plain', body: 'APP_KEY=x1\nDB_PASSWORD=tide\n' };

acceptCheck(check, import.meta.url, {
  vulnerable: { served: ({ path }) => (path === '/.env' ? file : { status: 404 }) },
  benign: {
    denied: ({ path }) => ({ status: path === '/.env' ? 403 : 404 }),
    'the same page for every address': () => file,
    'a page of that name': ({ path }) => (path === '/.env' ? '<h1>Nothing here</h1>' : { status: 404 }),
  },
});
