import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'TRACE is on': (request) =>
      request.method === 'TRACE'
        ? { type: 'message/http', body: `TRACE / HTTP/1.1\r\nX-Probe: ${request.header('X-Probe')}\r\n` }
        : 'home',
  },
  benign: { refused: ({ method }) => (method === 'GET' ? 'home' : { status: 405 }) },
});
