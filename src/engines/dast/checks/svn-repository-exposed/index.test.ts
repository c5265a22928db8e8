import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const file = { type: 'text/plain', body: '10\n\ndir\n' };

acceptCheck(check, import.meta.url, {
  vulnerable: { served: ({ path }) => (path === '/.svn/entries' ? file : { status: 404 }) },
  benign: {
    denied: ({ path }) => ({ status: path === '/.svn/entries' ? 403 : 404 }),
    'the same page for every address': () => file,
    'a page of that name': ({ path }) =>
      path === '/.svn/entries' ? '<h1>Nothing here</h1>' : { status: 404 },
  },
});
