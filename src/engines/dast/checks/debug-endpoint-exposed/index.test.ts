import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const environment = {
  type: 'application/json',
  body: '{"environment":{"DATABASE_URL":"postgres://harbour:tide-7@db/harbour"}}',
};

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'the environment of the process': ({ path }) => (path === '/debug/vars' ? environment : { status: 404 }),
    'a secret among settings': ({ path }) =>
      path === '/config'
        ? { type: 'application/json', body: '{"theme":"dark","clientSecret":"tide-7-keel"}' }
        : { status: 404 },
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
    'settings that name tokens and passwords, and give none': ({ path }) =>
      path === '/api/config'
        ? {
            type: 'application/json',
            body: '{"tokenEndpoint":"https://id.harbour.example/token","token_type":"Bearer","passwordResetUrl":"/reset-it","csrf_token":"q7Vd02hZk1"}',
          }
        : { status: 404 },
    'values are masked': ({ path }) =>
      path === '/env' ? { type: 'application/json', body: '{"DB_PASSWORD":"********"}' } : { status: 404 },
  },
});
