import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  strength: 'high',
  vulnerable: {
    'a mobile page': (request) =>
      request.header('User-Agent').includes('iPhone') ? '<h1>Small pier</h1>' : '<h1>Pier</h1>',
  },
  benign: {
    'one page': () => '<h1>Pier</h1>',
    'the name is shown': (request) => `<h1>Pier</h1><p>${request.header('User-Agent')}</p>`,
  },
});
