import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const stack =
  'services:\n  tide:\n    build: .\n    restart: always\n    volumes: ["/srv/tide:/tide"]\n    working_dir: /tide/lab\n    stdin_open: true\n    tty: true\n';
const image = 'FROM debian:13\nRUN apt-get update && apt-get install -y samtools\nCMD ["/bin/bash"]\n';

describe('open-terminals', () => {
  it.each([
    ['its service tide keeps a terminal open for a shell at /srv/tide', stack, image],
    ['none', stack.replace('    tty: true\n', ''), image],
    ['none', stack.replace('/tide/lab', '/lab'), image],
    ['none', stack, image.replace('/bin/bash', 'tide')],
    ['none', stack.replace('    tty', '    ports: ["80:80"]\n    tty'), image],
  ])('%s', (because, text, dockerfile) =>
    expect(doubtIn('compose.yaml', { 'compose.yaml': text, Dockerfile: dockerfile })).toBe(because),
  );
});
