import { createHash } from 'node:crypto';
import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const hash = (algorithm: string, text: string, form: 'hex' | 'base64') =>
  createHash(algorithm).update(text).digest(form);

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'MD5 in the page': ({ input }) => `<p>${hash('md5', input, 'hex')}</p>`,
    'SHA-1 in a cookie': ({ input }) => ({
      headers: [['Set-Cookie', `id=${hash('sha1', input, 'base64')}`]],
    }),
  },
  benign: {
    'SHA-256': ({ input }) => `<p>${hash('sha256', input, 'hex')}</p>`,
    'MD5 of something else': () => `<p>${hash('md5', 'page', 'hex')}</p>`,
  },
});
