import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * The words after `node` that start our command: as `npm test` built it a moment ago, which starts in a fifth of the time, or
 * else from its sources, so that a test that is run alone never sees an old build.
 */
export const commandWords: readonly string[] =
  process.env.SEAWORTHY_BUILT === undefined
    ? ['--import', import.meta.resolve('tsx'), join(root, 'src/cli/main.ts')]
    : [join(root, 'dist/seaworthy.js')];
