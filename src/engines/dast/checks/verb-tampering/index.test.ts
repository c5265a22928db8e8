import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const desk = '<h1>Harbour master</h1>';

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'only GET is protected': ({ method, path }) =>
      path !== '/shop/find' ? { status: 404 } : method === 'GET' ? { status: 403 } : desk,
  },
  benign: {
    'all methods': () => ({ status: 403 }),
    'other methods get a page about it': ({ method }) =>
      method === 'GET' ? { status: 403 } : '<p>Use GET.</p>',
  },
});
