import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const page = '<link rel="stylesheet" href="a.css"><h1>Pier</h1><p>north</p>';

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'a path that goes on': ({ path }) => (path.startsWith('/shop/find') ? page : { status: 404 }),
  },
  benign: {
    'the path ends': ({ path }) => (path === '/shop/find' ? page : { status: 404 }),
    'an absolute path': ({ path }) =>
      path.startsWith('/shop/find') ? page.replace('a.css', '/a.css') : { status: 404 },
    'one page for everything': () => page,
  },
});
