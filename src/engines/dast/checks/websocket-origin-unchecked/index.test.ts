import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const open = { status: 101, headers: [['Sec-WebSocket-Accept', 'x'] as const] };

acceptCheck(check, import.meta.url, {
  request: {
    url: 'http://harbour.test/tide',
    headers: [
      ['Upgrade', 'websocket'],
      ['Sec-WebSocket-Key', 'cGllcg=='],
      ['Origin', 'http://harbour.test'],
    ],
  },
  vulnerable: {
    'any origin': (request) => (request.header('Sec-WebSocket-Key') === '' ? { status: 400 } : open),
  },
  benign: {
    'a list': (request) => (request.header('Origin') === 'http://harbour.test' ? open : { status: 403 }),
    'anything is accepted': () => open,
  },
});
