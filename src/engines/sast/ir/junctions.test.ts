import { expect, it } from 'vitest';
import type { Block, FunctionIr } from './ir.js';
import { junctionAt } from './junctions.js';

/** `x = a && b`, or `a || b`, as lowering makes it: the first part is kept and decides whether the second is asked. */
function bodyOf(isAnd: boolean, others: readonly Block['instrs'][number][] = []): FunctionIr {
  const slot = { slot: 0, up: 0 };
  const blocks: Block[] = [
    {
      instrs: [
        { at: 0, op: 'const', out: 0, value: 'a' },
        { at: 0, op: 'write', to: slot, value: 0 },
      ],
      jump: { kind: 'branch', condition: 0, yes: isAnd ? 1 : 2, no: isAnd ? 2 : 1 },
    },
    {
      instrs: [
        { at: 1, op: 'const', out: 1, value: 'b' },
        { at: 1, op: 'write', to: slot, value: 1 },
        ...others,
      ],
      jump: { kind: 'goto', to: 2 },
    },
    { instrs: [{ at: 2, op: 'read', out: 2, from: slot }], jump: { kind: 'return', at: 2, value: 2 } },
  ];
  return { blocks, temps: 3 } as unknown as FunctionIr;
}

it('knows both parts of a conjunction and of a disjunction', () => {
  expect(junctionAt(bodyOf(true), 2)).toEqual({ isAnd: true, left: 0, right: 1 });
  expect(junctionAt(bodyOf(false), 2)).toEqual({ isAnd: false, left: 0, right: 1 });
});

it('knows none where the variable is given more, or the value is no variable', () => {
  const more = { at: 3, op: 'write', to: { slot: 0, up: 0 }, value: 1 } as const;
  expect(junctionAt(bodyOf(true, [more]), 2)).toBeUndefined();
  expect(junctionAt(bodyOf(true), 0)).toBeUndefined();
});
