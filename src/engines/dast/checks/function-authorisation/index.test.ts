import { describe } from 'vitest';
import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const shut = (status: number) => ({ status, body: '<p>no</p>' });

acceptCheck(check, import.meta.url, {
  request: { url: 'http://harbour.test/admin/berths' },
  users: ['admin', 'bo'],
  vulnerable: { 'a session is enough': ({ user }) => (user === '' ? shut(401) : '<h1>All berths</h1>') },
  benign: {
    'the role is asked for': ({ user }) =>
      user === 'admin' ? '<h1>All berths</h1>' : shut(user === '' ? 401 : 403),
    public: () => '<h1>All berths</h1>',
  },
});

describe('whose users may all be administrators', () => {
  const rota = ({ user }: { user: string }) =>
    user === 'ada' ? '<h1>All berths</h1>' : shut(user === '' ? 401 : 403);
  acceptCheck(check, import.meta.url, {
    request: { url: 'http://harbour.test/admin/berths' },
    users: ['ada', 'bo'],
    vulnerable: { 'all of them': ({ user }) => (user === '' ? shut(401) : '<h1>All berths</h1>') },
    benign: {
      'one of two': rota,
      'the only one': { request: { url: 'http://harbour.test/admin/berths' }, users: ['ada'], respond: rota },
    },
  });
});

describe('by another method', () => {
  acceptCheck(check, import.meta.url, {
    request: { method: 'POST', url: 'http://harbour.test/staff/rota', body: Buffer.from('day=friday') },
    users: ['ada', 'bo'],
    vulnerable: {
      'the role is asked for where it is read only': ({ user, method }) => {
        if (user === '') return shut(401);
        return method === 'GET' ? shut(403) : '<h1>Friday was added</h1>';
      },
    },
    benign: {
      'the role is asked for': ({ user }) => shut(user === '' ? 401 : 403),
      'all may read it': ({ user }) => (user === '' ? shut(401) : '<h1>Rota</h1>'),
    },
  });
});
