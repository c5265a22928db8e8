import { acceptCheck } from '../../../../testing/accept-check.js';
import type { Respond } from '../../../../testing/fake-target.js';
import { check } from './index.js';

const door =
  (password: string): Respond =>
  ({ form }) =>
    form.get('user') === 'admin' && form.get('password') === password
      ? { status: 302, headers: [['Location', '/desk']] }
      : '<p>Wrong name or password.</p>';

acceptCheck(check, import.meta.url, {
  place: { kind: 'form', name: 'user', value: 'ada' },
  request: {
    method: 'POST',
    url: 'http://harbour.test/in',
    headers: [['Content-Type', 'application/x-www-form-urlencoded']],
    body: Buffer.from('user=ada&password=x'),
  },
  vulnerable: { 'admin, admin': door('admin'), 'admin, password': door('password') },
  benign: {
    'another password': door('t1de-and-moon'),
    'everyone is let in': () => ({ status: 302, headers: [['Location', '/desk']] }),
    'locked after some attempts': ({ state }) => {
      state.set('n', String(Number(state.get('n') ?? 0) + 1));
      return Number(state.get('n')) > 6 ? { status: 429 } : '<p>Wrong name or password.</p>';
    },
  },
});
