import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const cookie = (attributes: string) => ({
  headers: [['Set-Cookie', `visit=0f7c2e91b8d34a6655aa12ce90bd7723${attributes}`] as const],
  body: 'hi',
});

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'without Secure whatever the proxy says': () => cookie('; HttpOnly'),
  },
  benign: {
    'Secure where the proxy ends TLS': ({ header }) =>
      cookie(header('x-forwarded-proto') === 'https' ? '; HttpOnly; Secure' : '; HttpOnly'),
    'always Secure': () => cookie('; Secure'),
    'a theme': () => ({ headers: [['Set-Cookie', 'theme=dark']], body: 'hi' }),
    'taken back': () => ({ headers: [['Set-Cookie', 'sid=; Max-Age=0']], body: 'hi' }),
  },
});
