import { describe } from 'vitest';
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
    'messages of another origin are refused': (request) =>
      request.header('Sec-WebSocket-Key') === ''
        ? { status: 400 }
        : {
            ...open,
            body: request.header('Origin') === 'http://harbour.test' ? 'tide: 4 m' : 'not from there',
          },
  },
});

describe('with a session', () => {
  acceptCheck(check, import.meta.url, {
    request: {
      url: 'http://harbour.test/crew',
      headers: [
        ['Upgrade', 'websocket'],
        ['Sec-WebSocket-Key', 'cGllcg=='],
        ['Origin', 'http://harbour.test'],
      ],
    },
    users: ['ada'],
    vulnerable: {
      'messages of the visitor, for any origin': (request) => {
        if (request.header('Sec-WebSocket-Key') === '') return { status: 400 };
        return { ...open, body: request.user === '' ? 'who are you?' : 'boats of ada' };
      },
    },
    benign: {
      'a list': (request) => (request.header('Origin') === 'http://harbour.test' ? open : { status: 403 }),
    },
  });
});
