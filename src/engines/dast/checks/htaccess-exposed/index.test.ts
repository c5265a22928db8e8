import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const file = { type: 'text/plain', body: 'RewriteEngine On\nRewriteRule ^a b\n' };

acceptCheck(check, import.meta.url, {
  vulnerable: { served: ({ path }) => (path === '/.htaccess' ? file : { status: 404 }) },
  benign: {
    denied: ({ path }) => ({ status: path === '/.htaccess' ? 403 : 404 }),
    'the same page for every address': () => file,
    'a page of that name': ({ path }) => (path === '/.htaccess' ? '<h1>Nothing here</h1>' : { status: 404 }),
  },
});
