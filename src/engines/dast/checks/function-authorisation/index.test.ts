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
