import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const desk = '<h1>Harbour master</h1><p>All the keys and all the berths.</p>';

acceptCheck(check, import.meta.url, {
  request: { url: 'http://harbour.test/desk' },
  vulnerable: {
    'a trusted address': (request) => {
      if (request.path !== '/desk') return { status: 404 };
      return request.header('X-Forwarded-For') === '127.0.0.1' ? desk : { status: 403 };
    },
    'a slash at the end': ({ path }) => (path === '/desk/' ? desk : { status: path === '/desk' ? 403 : 404 }),
    'a field that names the page': (request) => {
      if (request.header('X-Original-URL') === '/desk') return desk;
      return request.path === '/' ? 'home' : { status: 403 };
    },
  },
  benign: {
    shut: () => ({ status: 403 }),
    'a front page for other spellings': ({ path }) => (path === '/desk' ? { status: 403 } : desk),
    open: () => desk,
  },
});
