import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const into = (id?: string) => ({
  status: 302,
  headers: [
    ['Location', '/desk'] as const,
    ...(id === undefined ? [] : [['Set-Cookie', `sessionid=${id}`] as const]),
  ],
});

acceptCheck(check, import.meta.url, {
  place: { kind: 'form', name: 'user', value: 'ada' },
  request: {
    method: 'POST',
    url: 'http://harbour.test/in',
    headers: [['Content-Type', 'application/x-www-form-urlencoded']],
    body: Buffer.from('user=ada&password=tide'),
  },
  vulnerable: {
    'the id stays': ({ cookies, form, random }) => {
      if (form.get('password') !== 'tide') return { status: 401 };
      return into(cookies.has('sessionid') ? undefined : String(random()));
    },
  },
  benign: {
    'a new id each time': ({ form, random }) =>
      form.get('password') === 'tide' ? into(String(random())) : { status: 401 },
    'no sign-in at all': () => into('7'),
  },
});
