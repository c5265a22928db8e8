import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const trace = { status: 500, body: 'Traceback (most recent call last):\n  File "a.py", line 2' };

acceptCheck(check, import.meta.url, {
  strength: 'high',
  vulnerable: {
    'an empty value': ({ input }) => (input === '' ? trace : 'ok'),
    'a list': ({ query }) => (query.has('q[]') ? trace : 'ok'),
  },
  benign: {
    'a neutral page': ({ input }) => (input === '' ? { status: 400, body: 'q is missing' } : 'ok'),
    'always broken': () => trace,
  },
});
