import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'before the command': ['FROM a:1\nRUN b\nCMD ["c"]\n', 'FROM a:1\nRUN b\nUSER 10001:10001\nCMD ["c"]\n'],
    'before the program': ['FROM a:1\nRUN b\nCMD ["c"]', 'FROM a:1\nRUN b\nUSER 10001:10001\nCMD ["c"]'],
    'not where nothing says what runs': ['FROM a:1\nRUN b', 'FROM a:1\nRUN b'],
    'with an account that a RUN made': [
      'FROM a:1\nRUN adduser -S -D -H -u 900 -G web web\nCMD ["c"]\n',
      'FROM a:1\nRUN adduser -S -D -H -u 900 -G web web\nUSER web\nCMD ["c"]\n',
    ],
    'with the account of the base image': [
      'FROM node:24\nCMD ["c"]\n',
      'FROM node:24\nUSER 1000:1000\nCMD ["c"]\n',
    ],
    'with the volumes, in the RUN that is there': [
      'FROM a:1\nRUN b\nVOLUME ["/data", "/log"]\nCMD ["c"]\n',
      'FROM a:1\nRUN b && mkdir -p /data /log && chown 10001:10001 /data /log\nUSER 10001:10001\nVOLUME ["/data", "/log"]\nCMD ["c"]\n',
    ],
    'not where the image drops root itself': ['FROM mariadb:11\nRUN b\n', 'FROM mariadb:11\nRUN b\n'],
    'not where the program needs root': [
      'FROM a:1\nCMD ["/usr/sbin/sshd", "-D"]\n',
      'FROM a:1\nCMD ["/usr/sbin/sshd", "-D"]\n',
    ],
  },
});
