import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const index = '<title>Index of /shop/</title><h1>Index of /shop/</h1><a href="find">find</a>';

acceptCheck(check, import.meta.url, {
  vulnerable: { 'a listing': ({ path }) => (path === '/shop/' ? index : { status: 404 }) },
  benign: {
    'an index page': ({ path }) =>
      path === '/shop/' ? '<title>Shop</title><a href="find">find</a>' : { status: 404 },
    'a listing for every address': () => index,
  },
});
