import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { laterFlags } from './index.js';

/** V8 answers an unknown flag with an error on standard error, which no caller can catch. */
test('the flag for this V8 is one that it knows', () => {
  const flag = laterFlags[process.versions.v8.split('.', 2).join('.')];
  const { stderr } = spawnSync(process.execPath, [
    '-e',
    `require('node:v8').setFlagsFromString(${JSON.stringify(flag ?? '--heap-growing-percent=100')})`,
  ]);
  expect(stderr.toString()).toBe('');
});
