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
