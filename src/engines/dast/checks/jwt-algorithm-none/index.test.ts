import { acceptCheck } from '../../../../testing/accept-check.js';
import { signedToken, tokenServer } from '../../../../testing/token-server.js';
import { check } from './index.js';

const isSigned = (key: string) => tokenServer(({ isSignedWith }) => isSignedWith(key));

acceptCheck(check, import.meta.url, {
  request: { headers: [['Authorization', `Bearer ${signedToken({ sub: 'ada' }, 'k3y')}`]] },
  vulnerable: {
    'the header decides': tokenServer(
      ({ header, isSignedWith }) => header.alg === 'none' || isSignedWith('k3y'),
    ),
    'one spelling is refused': tokenServer(
      ({ header, isSignedWith }) =>
        (header.alg !== 'none' && String(header.alg).toLowerCase() === 'none') || isSignedWith('k3y'),
    ),
  },
  benign: {
    'one algorithm': isSigned('k3y'),
    'nothing is checked': tokenServer(({ claims }) => claims.sub !== undefined),
  },
});
