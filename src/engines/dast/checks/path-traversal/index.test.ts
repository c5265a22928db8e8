import { posix } from 'node:path';
import { acceptCheck } from '../../../../testing/accept-check.js';
import type { TargetReply } from '../../../../testing/fake-target.js';
import { check } from './index.js';

const files: Readonly<Record<string, string>> = {
  '/etc/passwd': 'root:x:0:0:root:/root:/bin/sh\ndaemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin\n',
  '/srv/docs/tide.txt': 'high at noon',
};

function read(path: string): TargetReply {
  const text = files[posix.normalize(path.split('\0')[0] ?? '')];
  return text === undefined ? { status: 404, body: 'missing' } : { type: 'text/plain', body: text };
}

acceptCheck(check, import.meta.url, {
  place: { kind: 'query', name: 'file', value: 'tide.txt' },
  vulnerable: {
    'below a folder': ({ input }) => read(`/srv/docs/${input}`),
    'absolute paths only': ({ input }) =>
      input.includes('..') ? { status: 400 } : read(posix.resolve('/srv/docs', input)),
    'dots removed once': ({ input }) => read(`/srv/docs/${input.replaceAll('../', '')}`),
    'a suffix and a null byte': { strength: 'high', respond: ({ input }) => read(`/srv/docs/${input}.txt`) },
    'decoded twice': {
      strength: 'high',
      respond: ({ input }) =>
        input.includes('../') ? { status: 400 } : read(`/srv/docs/${decodeURIComponent(input)}`),
    },
    'a prefix that is checked': {
      place: { kind: 'query', name: 'file', value: '/srv/docs/tide.txt' },
      respond: ({ input }) => (input.startsWith('/srv/docs/') ? read(input) : { status: 403 }),
    },
    'a path segment': {
      place: { kind: 'path', name: '2', value: 'tide.txt' },
      respond: ({ input }) => read(`/srv/docs/${input}`),
    },
  },
  benign: {
    'the name alone': ({ input }) => read(`/srv/docs/${posix.basename(input)}`),
    'a page about it': () => `<pre>${files['/etc/passwd']}</pre>`,
    'a decoy for any such word': ({ input }) =>
      input.includes('passw') ? (files['/etc/passwd'] ?? '') : 'missing',
  },
});
