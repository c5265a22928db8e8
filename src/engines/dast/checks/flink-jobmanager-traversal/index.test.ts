import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const file = {
  type: 'text/plain',
  body: 'root:x:0:0:root:/root:/bin/sh\ndaemon:x:1:1:daemon:/:/bin/false\n',
};

acceptCheck(check, import.meta.url, {
  technologies: ['pkg:maven/org.apache.flink/flink-runtime_2.12@1.11.2'],
  vulnerable: {
    'the name of a log is decoded twice': ({ path }) => {
      const name = path.replace('/jobmanager/logs/', '');
      return decodeURIComponent(decodeURIComponent(name)).endsWith('../etc/passwd') ? file : { status: 404 };
    },
  },
  benign: {
    'decoded once, as 1.11.3 does': ({ path }) =>
      decodeURIComponent(path).endsWith('../etc/passwd') ? file : { status: 404 },
    'the same for every log': () => file,
  },
});
