import { describe } from 'vitest';
import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const profile = '{"name":"ada","email":"ada@harbour.test","phone":"555-0100"}';
const json = (body: string) => ({ type: 'application/json', body });

acceptCheck(check, import.meta.url, {
  request: { url: 'http://harbour.test/api/users/1', headers: [['Authorization', 'Bearer t']] },
  users: ['ada', 'bo'],
  vulnerable: { 'no check': () => json(profile) },
  benign: {
    'a session is needed': ({ user }) => (user === '' ? { status: 401, body: 'sign in' } : json(profile)),
    'a catalogue': () => json('{"good":"apple","price":3}'),
  },
});

const messages = (body: string) => ({ status: 101, headers: [['Sec-WebSocket-Accept', 'x'] as const], body });

describe('over WebSocket', () => {
  acceptCheck(check, import.meta.url, {
    request: {
      url: 'http://harbour.test/crew',
      headers: [
        ['Upgrade', 'websocket'],
        ['Cookie', 'session=t'],
      ],
      body: Buffer.from('{"get":"crew"}'),
    },
    users: ['ada', 'bo'],
    vulnerable: { 'no check': () => messages(profile) },
    benign: {
      'a session is needed': ({ user }) =>
        user === '' ? { status: 403, body: 'sign in' } : messages(profile),
      'a session is needed for the message': ({ user }) =>
        messages(user === '' ? '{"error":"sign in"}' : profile),
      'a tide table': () => messages('{"high":"11:20"}'),
    },
  });
});
