import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const environment = {
  type: 'application/json',
  body: '{"environment":{"DATABASE_URL":"postgres://harbour:tide-7@db/harbour"}}',
};

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'the environment of the process': ({ path }) => (path === '/debug/vars' ? environment : { status: 404 }),
    'profiles of a Go server': ({ path }) =>
      path === '/debug/pprof/' ? '<html><head><title>/debug/pprof/</title></head></html>' : { status: 404 },
  },
  benign: {
    denied: () => ({ status: 403 }),
    'the same for every address': () => environment,
    'settings for the browser': ({ path }) =>
      path === '/config'
        ? { type: 'application/json', body: '{"theme":"dark","language":"en"}' }
        : { status: 404 },
    'values are masked': ({ path }) =>
      path === '/env' ? { type: 'application/json', body: '{"DB_PASSWORD":"********"}' } : { status: 404 },
  },
});
