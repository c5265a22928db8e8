import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, smallestCover } from './cover.js';

const choice = (clears: string, cost = 1): Choice => ({ cost, clears: new Set(clears) });
const shown = (choices: readonly Choice[]) =>
  smallestCover(choices)
    .chosen.map(({ clears }) => [...clears].join(''))
    .sort();

describe('the smallest cover', () => {
  it.each<readonly [name: string, choices: readonly Choice[], chosen: readonly string[]]>([
    ['nothing to do', [], []],
    ['one for all', [choice('a'), choice('ab'), choice('b')], ['ab']],
    ['what only one clears', [choice('ab'), choice('bc'), choice('cd')], ['ab', 'cd']],
    ['two where greed takes three', [choice('abc'), choice('def'), choice('abde')], ['abc', 'def']],
    ['the cheaper of two alike', [choice('ab', 3), choice('ab', 1)], ['ab']],
    ['what clears nothing is left out', [choice(''), choice('a')], ['a']],
  ])('%s', (_, choices, chosen) => {
    expect(shown(choices)).toEqual(chosen);
  });

  it('takes the cheaper one', () => {
    const [cheap, dear] = [choice('ab', 1), choice('ab', 3)];
    expect(smallestCover([dear, cheap]).chosen).toEqual([cheap]);
  });

  const some = fc.array(
    fc.record({
      cost: fc.integer({ min: 1, max: 3 }),
      clears: fc.array(fc.constantFrom(...'abcdef'), { maxLength: 4 }).map((each) => new Set(each)),
    }),
    { maxLength: 8 },
  );

  it('clears all that can be cleared, with as few as trying everything finds', () => {
    fc.assert(
      fc.property(some, (choices) => {
        const { chosen, isSmallest } = smallestCover(choices);
        const all = new Set(choices.flatMap(({ clears }) => [...clears]));
        expect(new Set(chosen.flatMap(({ clears }) => [...clears]))).toEqual(all);
        expect(isSmallest).toBe(true);
        expect(chosen.length).toBe(fewest(choices, all));
      }),
      { numRuns: 300 },
    );
  });

  it('ends where there are many', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({
      cost: 1,
      clears: new Set([index, index + 1, (index * 7) % 401].map(String)),
    }));
    const { chosen } = smallestCover(many);
    expect(new Set(chosen.flatMap(({ clears }) => [...clears])).size).toBe(401);
  });
});

function fewest(choices: readonly Choice[], all: ReadonlySet<string>): number {
  let best = choices.length;
  for (let bits = 0; bits < 2 ** choices.length; bits++) {
    const some = choices.filter((_, index) => (bits >> index) & 1);
    if (some.length < best && new Set(some.flatMap(({ clears }) => [...clears])).size === all.size)
      best = some.length;
  }
  return all.size === 0 ? 0 : best;
}
