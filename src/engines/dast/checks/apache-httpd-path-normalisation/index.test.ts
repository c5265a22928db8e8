import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const file = {
  type: 'text/plain',
  body: 'root:x:0:0:root:/root:/bin/sh\ndaemon:x:1:1:daemon:/:/bin/false\n',
};
const decoded = (path: string) => decodeURIComponent(path.replaceAll('%%32%65', '%2e'));

acceptCheck(check, import.meta.url, {
  technologies: ['pkg:deb/debian/apache2@2.4.49-1'],
  vulnerable: {
    'decoded after the check': ({ path }) =>
      path.includes('.%2e/') && decoded(path).endsWith('/etc/passwd') ? file : { status: 404 },
    'decoded twice, CGI alone': ({ path }) =>
      path.startsWith('/cgi-bin/.%%32%65/') && decoded(path).endsWith('/etc/passwd') ? file : { status: 403 },
  },
  benign: {
    'refused as 2.4.51 does': ({ path }) => ({ status: path.includes('%') ? 400 : 404 }),
    'the same for every path': () => file,
  },
});
