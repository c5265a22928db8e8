import { posix } from 'node:path';
import { acceptCheck } from '../../../../testing/accept-check.js';
import { signedToken, tokenServer } from '../../../../testing/token-server.js';
import { check } from './index.js';

const files: Readonly<Record<string, string>> = { '/dev/null': '', '/srv/keys/main': 'k3y' };

acceptCheck(check, import.meta.url, {
  request: { headers: [['Authorization', `Bearer ${signedToken({ sub: 'ada' }, 'k3y', { kid: 'main' })}`]] },
  vulnerable: {
    'a file below a folder': tokenServer(({ header, isSignedWith }) => {
      const key = files[posix.normalize(`/srv/keys/${String(header.kid)}`)];
      return key !== undefined && isSignedWith(key);
    }),
  },
  benign: {
    'a table': tokenServer(({ header, isSignedWith }) => header.kid === 'main' && isSignedWith('k3y')),
    'the id is not used': tokenServer(({ isSignedWith }) => isSignedWith('k3y')),
  },
});
