import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const file = { type: 'text/yaml', body: 'services:\n  web:\n    image: pier\n' };

acceptCheck(check, import.meta.url, {
  vulnerable: { served: ({ path }) => (path === '/docker-compose.yml' ? file : { status: 404 }) },
  benign: {
    denied: ({ path }) => ({ status: path === '/docker-compose.yml' ? 403 : 404 }),
    'the same page for every address': () => file,
    'a page of that name': ({ path }) =>
      path === '/docker-compose.yml' ? '<h1>Nothing here</h1>' : { status: 404 },
  },
});
