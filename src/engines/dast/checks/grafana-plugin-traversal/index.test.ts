import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const file = {
  type: 'text/plain',
  body: 'root:x:0:0:root:/root:/bin/sh\ndaemon:x:1:1:daemon:/:/bin/false\n',
};

acceptCheck(check, import.meta.url, {
  technologies: ['pkg:golang/github.com/grafana/grafana@v8.2.0'],
  vulnerable: {
    'the path is joined to the folder of the plug-in': ({ path }) =>
      path.startsWith('/public/plugins/text/../') && path.endsWith('../etc/passwd') ? file : { status: 404 },
  },
  benign: {
    'cleaned before it is joined, as 8.2.7 does': ({ path }) => ({
      status: path.startsWith('/public/plugins/') ? 404 : 302,
    }),
    'the same for every plug-in': () => file,
  },
});
