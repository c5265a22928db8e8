import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  place: { kind: 'form', name: 'user', value: 'ada' },
  request: {
    method: 'POST',
    url: 'http://harbour.test/in',
    headers: [['Content-Type', 'application/x-www-form-urlencoded']],
    body: Buffer.from('user=ada&password=x'),
  },
  vulnerable: { 'no limit': () => ({ status: 401, body: '<p>Wrong name or password.</p>' }) },
  benign: {
    'a limit of ten': ({ state }) => {
      state.set('n', String(Number(state.get('n') ?? 0) + 1));
      return Number(state.get('n')) > 10 ? { status: 429 } : { status: 401, body: '<p>Wrong password.</p>' };
    },
    'a challenge after five': ({ state }) => {
      state.set('n', String(Number(state.get('n') ?? 0) + 1));
      return `<p>Wrong password.</p>${Number(state.get('n')) > 5 ? '<p>Which pier?</p>' : ''}`;
    },
  },
});
