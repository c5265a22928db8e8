import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const file = { type: 'text/plain', body: 'ref: refs/heads/main\n' };

acceptCheck(check, import.meta.url, {
  vulnerable: { served: ({ path }) => (path === '/.git/HEAD' ? file : { status: 404 }) },
  benign: {
    denied: ({ path }) => ({ status: path === '/.git/HEAD' ? 403 : 404 }),
    'the same page for every address': () => file,
    'a page of that name': ({ path }) => (path === '/.git/HEAD' ? '<h1>Nothing here</h1>' : { status: 404 }),
  },
});
