import { acceptCheck } from '../../../../testing/accept-check.js';
import { signedToken, tokenServer } from '../../../../testing/token-server.js';
import { check } from './index.js';

const withKey = (key: string) => ({
  request: { headers: [['Authorization', `Bearer ${signedToken({ sub: 'ada' }, key)}`] as const] },
  respond: tokenServer(({ isSignedWith }) => isSignedWith(key)),
});

acceptCheck(check, import.meta.url, {
  request: withKey('changeme').request,
  vulnerable: {
    'a word of tutorials': withKey('your-256-bit-secret'),
    'in a cookie': {
      ...withKey('changeme'),
      request: { headers: [['Cookie', `t=${signedToken({ sub: 'ada' }, 'changeme')}`]] },
    },
  },
  benign: {
    'a random secret': withKey('q8Zr1vN0sXw4bT7yKc2u'),
    'the old secret is not accepted': {
      ...withKey('secret'),
      respond: tokenServer(({ claims }) => claims.sub === 'bo'),
    },
  },
});
