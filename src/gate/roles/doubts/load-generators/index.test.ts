import { expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const stack = (more: string) => `services:\n  rower:\n    build: ./rower\n${more}`;

it.each<readonly [string, string]>([
  [
    'compose.yaml starts it by the profile benchmark-direct alone',
    stack('    profiles: [benchmark-direct]\n'),
  ],
  [
    'compose.yaml starts it only by the profiles bench-read and bench-write',
    'services:\n  one:\n    build: ./rower\n    profiles: [bench-read]\n  two:\n    build: ./rower\n    profiles: [bench-write]\n',
  ],
  ['compose.yaml mounts ./benchmarks into it', stack('    volumes: ["./benchmarks:/srv/benchmarks:ro"]\n')],
  ['none', stack('    profiles: [benchmark, app]\n')],
  ['none', stack('    volumes: ["./data:/data"]\n')],
  ['none', `${stack('    profiles: [benchmark]\n')}  other:\n    build: ./rower\n`],
])('%s: %s', (because, text) => {
  const tree = {
    'rower/Dockerfile': 'FROM python:3.13\nWORKDIR /srv\nCOPY rower.py .\nCMD ["python", "rower.py"]\n',
    'rower/rower.py': '',
    'compose.yaml': text,
  };
  expect(doubtIn('rower/Dockerfile', tree)).toBe(because);
});
