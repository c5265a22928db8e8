import { kindsOf, token } from '../detector.js';
import { judgeJwt } from '../judge.js';

/** RFC 7519. */
export const detectors = kindsOf(
  { name: '', revoke: 'the service that issued it (change the signing key, or wait for its end)' },
  [
    token({
      id: 'jwt',
      title: 'JSON Web Token',
      keywords: ['eyj'],
      pattern: /eyJ[A-Za-z0-9_-]{14,600}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,700}/,
      reach: 3400,
      minRun: 50,
      severity: 'medium',
      judge: judgeJwt,
    }),
    token({
      id: 'jwt-base64',
      title: 'JSON Web Token in base64',
      keywords: ['zxlk'],
      pattern:
        /ZXlK(?:aGJHY2lPaU|aGJHRWlPaU|MGVYQWlPaU|cmFXUWlPaU|amJHRnBi|bGJtTWlP|cmRIa2lP)[A-Za-z0-9+/=_-]{60,3000}/,
      reach: 3100,
      minRun: 60,
      severity: 'medium',
    }),
  ],
);
