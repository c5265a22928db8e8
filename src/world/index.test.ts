import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { laterFlags, nurseryFlag } from './index.js';

/** V8 answers an unknown flag with an error on standard error, which no caller can catch. */
test.each([
  [
    'optimising later',
    laterFlags[process.versions.v8.split('.', 2).join('.')] ?? '--heap-growing-percent=100',
  ],
  ['the room for new objects', nurseryFlag],
])('this V8 knows the flag for %s', (_, flag) => {
  const script = `require('node:v8').setFlagsFromString(${JSON.stringify(flag)})`;
  const { stderr } = spawnSync(process.execPath, ['-e', script]);
  expect(stderr.toString()).toBe('');
});
