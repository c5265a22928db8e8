import { acceptCheck } from '../../../../testing/accept-check.js';
import { signedToken, tokenServer } from '../../../../testing/token-server.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  request: { headers: [['Authorization', `Bearer ${signedToken({ sub: 'ada' }, 'k3y-of-the-pier')}`]] },
  vulnerable: { 'decoded only': tokenServer(({ claims }) => claims.sub !== undefined) },
  benign: {
    verified: tokenServer(({ isSignedWith }) => isSignedWith('k3y-of-the-pier')),
    'no token needed': tokenServer(() => true),
  },
});
