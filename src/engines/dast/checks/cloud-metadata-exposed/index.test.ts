import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'a proxy by Host': (request) =>
      request.header('Host') === '169.254.169.254' && request.path === '/latest/meta-data/'
        ? { type: 'text/plain', body: 'ami-id\ninstance-id\n' }
        : { status: 404 },
  },
  benign: {
    'a fixed upstream': ({ path }) =>
      path.includes('meta-data') ? { type: 'text/plain', body: 'instance-id\n' } : 'x',
  },
});
