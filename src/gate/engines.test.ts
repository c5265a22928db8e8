import { describe, expect, it } from 'vitest';
import type { Engine } from '../core/engine.js';
import { SeaworthyError } from '../core/errors.js';
import { gap } from '../core/gap.js';
import { silentProgress } from '../core/progress.js';
import { runEngines } from './engines.js';

// Issue 11, item 10: a failure of an engine must reach the verdict, and with it the exit code.
describe('an engine that fails', () => {
  const note = gap('b', { at: 'setting', name: 'b' }, 'it ran', 'note');
  const failing = (thrown: unknown): Engine =>
    ({
      name: 'a',
      // biome-ignore lint/correctness/useYield: it fails before the first result
      run: async function* () {
        throw thrown;
      },
    }) as never;
  const other = {
    name: 'b',
    run: async function* () {
      yield note;
    },
  } as never as Engine;

  it.each([new TypeError('x is undefined'), new RangeError('Maximum call stack size exceeded'), 'a string'])(
    'with %s leaves a gap, and the others run',
    async (thrown) => {
      const { gaps } = await runEngines([failing(thrown), other], () => ({}) as never, silentProgress);
      expect(gaps).toMatchObject([{ unit: 'a', weight: 'incomplete' }, note]);
      expect(gaps[0]?.reason).toMatch(/^The engine stopped early/);
    },
  );

  it('with a mistake of the command line stops the scan', async () => {
    const mistake = new SeaworthyError('USAGE', 'There is no such file.');
    await expect(runEngines([failing(mistake)], () => ({}) as never, silentProgress)).rejects.toBe(mistake);
  });
});
