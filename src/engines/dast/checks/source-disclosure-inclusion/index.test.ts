import { posix } from 'node:path';
import { acceptCheck } from '../../../../testing/accept-check.js';
import type { TargetReply } from '../../../../testing/fake-target.js';
import { check } from './index.js';

const files: Readonly<Record<string, string>> = {
  '/srv/app.py':
    'import os\nfrom flask import Flask\n\napp = Flask(__name__)\n\n@app.get("/")\ndef pier():\n    return ""\n',
  '/srv/docs/tide.txt': 'high at noon',
};

function read(path: string): TargetReply {
  const text = files[posix.normalize(path)];
  return text === undefined ? { status: 404, body: 'missing' } : { type: 'text/plain', body: text };
}

acceptCheck(check, import.meta.url, {
  place: { kind: 'query', name: 'doc', value: 'tide.txt' },
  vulnerable: { 'below a folder': ({ input }) => read(`/srv/docs/${input}`) },
  benign: {
    'the name alone': ({ input }) => read(`/srv/docs/${posix.basename(input)}`),
    'a manual': () => ({ type: 'text/plain', body: files['/srv/app.py'] ?? '' }),
  },
});
