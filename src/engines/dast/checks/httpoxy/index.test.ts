import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  strength: 'high',
  vulnerable: {
    'a CGI program with requests of its own': (request) => {
      if (request.header('Proxy')) request.callOut(request.header('Proxy'));
      return 'ok';
    },
  },
  benign: { dropped: () => 'ok' },
});
