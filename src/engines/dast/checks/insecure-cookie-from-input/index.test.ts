import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'a cookie': ({ input }) => ({ headers: [['Set-Cookie', `note=${encodeURIComponent(input)}; HttpOnly`]] }),
  },
  benign: {
    'with Secure': ({ input }) => ({
      headers: [['Set-Cookie', `note=${encodeURIComponent(input)}; Secure`]],
    }),
    'another value': () => ({ headers: [['Set-Cookie', 'note=1']] }),
  },
});
