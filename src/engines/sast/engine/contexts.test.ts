import { expect, it } from 'vitest';
import type { FunctionIr } from '../ir/ir.js';
import { Contexts } from './contexts.js';
import type { Roughness } from './summary.js';

const instrs = Array.from({ length: 100 }, () => ({ op: 'global' }));
const body = { blocks: [{ instrs, jump: { kind: 'stop' } }] } as unknown as FunctionIr;
const roughnesses: readonly Roughness[] = [0, 1, 2, 3];

/** How many contexts of each kind are admitted. */
function admitted(contexts: Contexts): readonly number[] {
  return roughnesses.map((roughness) => {
    let count = 0;
    while (count < 100 && contexts.admit(body, roughness)) count += 1;
    return count;
  });
}

it.each<readonly [spent: number, counts: readonly number[]]>([
  [0, [8, 16, 16, 16]],
  [500_800, [8, 16, 16, 16]],
  [500_801, [4, 4, 4, 4]],
  [501_200, [4, 4, 4, 4]],
  [501_201, [1, 1, 2, 2]],
])('a function of 100 instructions after %d steps', (spent, counts) => {
  const contexts = new Contexts({ spent });
  expect(admitted(contexts)).toEqual(counts);
  expect(contexts.wereFewer).toBe(spent > 500_800);
});

it('what was admitted before counts', () => {
  const work = { spent: 0 };
  const contexts = new Contexts(work);
  for (let count = 0; count < 4; count += 1) expect(contexts.admit(body, 0)).toBe(true);
  work.spent = 501_000;
  expect(contexts.admit(body, 0)).toBe(false);
});
