import { describe } from 'vitest';
import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const order = (owner: string) => ({
  type: 'application/json',
  body: `{"id":7,"owner":"${owner}","address":"1 Pier Road"}`,
});

acceptCheck(check, import.meta.url, {
  request: { url: 'http://harbour.test/api/orders/7' },
  users: ['ada', 'bo'],
  vulnerable: {
    'any session will do': ({ user }) => (user === '' ? { status: 401, body: 'sign in' } : order('ada')),
  },
  benign: {
    'the owner only': ({ user }) =>
      user === 'ada' ? order('ada') : { status: user === '' ? 401 : 404, body: 'no' },
    'each sees his own': ({ user }) => (user === '' ? { status: 401, body: 'sign in' } : order(user)),
    'a price list for members': ({ user }) =>
      user === '' ? { status: 401, body: 'no' } : { type: 'application/json', body: '{"id":7,"price":3}' },
  },
});

describe('with the key in the body', () => {
  acceptCheck(check, import.meta.url, {
    request: {
      method: 'POST',
      url: 'http://harbour.test/orders/lookup',
      headers: [['Content-Type', 'application/json']],
      body: Buffer.from('{"data":{"type":"orders","id":"6f1f0a52-6a0c-4a52-9a55-0d7b4b8f3c11"}}'),
    },
    users: ['ada', 'bo'],
    vulnerable: {
      'any session will do': ({ user }) => (user === '' ? { status: 401, body: 'sign in' } : order('ada')),
    },
    benign: {
      'the owner only': ({ user }) =>
        user === 'ada' ? order('ada') : { status: user === '' ? 401 : 404, body: 'no' },
    },
  });
});
