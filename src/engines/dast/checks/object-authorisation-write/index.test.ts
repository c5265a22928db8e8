import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const order = (owner: string) => ({
  type: 'application/json',
  body: `{"id":7,"owner":"${owner}","address":"1 Pier Road"}`,
});

acceptCheck(check, import.meta.url, {
  request: {
    method: 'PUT',
    url: 'http://harbour.test/api/orders/7',
    headers: [['Content-Type', 'application/json']],
    body: Buffer.from('{"note":"by noon"}'),
  },
  users: ['ada', 'bo'],
  vulnerable: {
    'any session will do': ({ user }) => (user === '' ? { status: 401, body: 'sign in' } : order('ada')),
  },
  benign: {
    'the owner only': ({ user }) =>
      user === 'ada' ? order('ada') : { status: user === '' ? 401 : 404, body: 'no' },
    'a note that all members may write': ({ user }) =>
      user === ''
        ? { status: 401, body: 'no' }
        : { type: 'application/json', body: '{"id":7,"note":"by noon"}' },
  },
});
