import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  place: { kind: 'form', name: 'user', value: 'adabyron' },
  request: {
    method: 'POST',
    url: 'http://harbour.test/in',
    headers: [['Content-Type', 'application/x-www-form-urlencoded']],
    body: Buffer.from('user=adabyron&password=x'),
  },
  vulnerable: {
    'two messages': ({ form }) =>
      form.get('user') === 'adabyron' ? '<p>Wrong password.</p>' : '<p>No such account.</p>',
    'two statuses': ({ form }) => (form.get('user') === 'adabyron' ? { status: 401 } : { status: 404 }),
  },
  benign: {
    'one message': () => '<p>Wrong name or password.</p>',
    'the name is repeated': ({ form }) => `<p>Wrong password for ${form.get('user')}.</p>`,
  },
});
