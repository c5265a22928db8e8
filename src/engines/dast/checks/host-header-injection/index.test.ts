import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'links by X-Forwarded-Host': (request) =>
      `<a href="http://${request.header('X-Forwarded-Host') || 'harbour.test'}/in">in</a>`,
    'a redirect by Host': (request) => ({
      status: 302,
      headers: [['Location', `http://${request.header('Host') || 'harbour.test'}/in`]],
    }),
  },
  benign: {
    'from configuration': () => '<a href="http://harbour.test/in">in</a>',
    'a mention': (request) => `<p>Unknown host ${request.header('Host')}</p>`,
  },
});
