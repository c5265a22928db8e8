import { setFlagsFromString } from 'node:v8';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tools/sequencer.js';

const real = ['test/integration/**/*.test.ts'];
/** What replaces a part of the parser has its modules for itself. */
const apart = ['src/engines/sast/languages/walk.test.ts'];

// Most functions run a few times in a test and never again: V8 waits eight times as long as usual before it optimises one.
// It is a setting of the whole process, so the workers have it too; the commands that tests start do not.
setFlagsFromString('--interrupt-budget=540000');

export default defineConfig({
  test: {
    // Guards against endless work; a busy machine may take twenty times as long as an idle one.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // Of `expect.poll`, which is one second else.
    expect: { poll: { timeout: 60_000 } },
    reporters: ['default', './tools/retries.ts'],
    sequence: { sequencer: LongestFirst },
    pool: 'threads',
    // One more than the cores of a small machine, because some wait.
    maxWorkers: 3,
    projects: [
      // Foreign servers on a busy machine: what fails is run again, twice at most, and the output names it.
      // They wait for two thirds of their time, so more of them run at once: beside the others in `npm test`, else behind them.
      {
        extends: true,
        test: {
          name: 'real',
          include: real,
          globalSetup: './test/integration/plugin-sockets.ts',
          retry: 2,
          isolate: false,
          maxWorkers: 5,
          sequence: { groupOrder: 1 },
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
      // Functions that share nothing but their modules: loading these anew for each file costs more than the tests.
      {
        extends: true,
        test: {
          name: 'all else',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...real, ...apart],
          isolate: false,
        },
      },
    ],
  },
});
