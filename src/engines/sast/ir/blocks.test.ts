import { describe, expect, it } from 'vitest';
import { simplified } from './blocks.js';
import type { Block, Instr, Jump } from './ir.js';

const block = (jump: Jump, ...values: number[]): Block => ({
  instrs: values.map((value): Instr => ({ at: 0, op: 'const', out: value, value })),
  jump,
});
const shown = (blocks: readonly Block[]) =>
  blocks.map(({ instrs, jump }) => [instrs.map((each) => (each.op === 'const' ? each.out : -1)), jump]);

describe('blocks of a function', () => {
  it('become one where one follows the other', () => {
    expect(
      shown(
        simplified([
          block({ kind: 'goto', to: 2 }, 1),
          block({ kind: 'stop' }, 3),
          block({ kind: 'goto', to: 1 }, 2),
        ]),
      ),
    ).toEqual([[[1, 2, 3], { kind: 'stop' }]]);
  });

  it('are passed where they are empty', () => {
    const branch: Jump = { kind: 'branch', condition: 1, yes: 1, no: 2 };
    expect(
      shown(
        simplified([
          block(branch, 1),
          block({ kind: 'goto', to: 3 }),
          block({ kind: 'goto', to: 3 }, 2),
          block({ kind: 'stop' }, 3),
        ]),
      ),
    ).toEqual([
      [[1], { kind: 'branch', condition: 1, yes: 2, no: 1 }],
      [[2], { kind: 'goto', to: 2 }],
      [[3], { kind: 'stop' }],
    ]);
  });

  it('stay where nothing leads to them but something is in them', () => {
    expect(
      shown(
        simplified([block({ kind: 'stop' }, 1), block({ kind: 'goto', to: 0 }, 2), block({ kind: 'stop' })]),
      ),
    ).toEqual([
      [[1], { kind: 'stop' }],
      [[2], { kind: 'stop' }],
    ]);
  });

  it('of an endless loop end', () => {
    expect(shown(simplified([block({ kind: 'goto', to: 1 }), block({ kind: 'goto', to: 1 })])).length).toBe(
      2,
    );
    expect(shown(simplified([block({ kind: 'goto', to: 0 }), block({ kind: 'stop' })]))).toEqual([
      [[], { kind: 'goto', to: 0 }],
    ]);
  });

  it('of a loop stay apart from what stands before it', () => {
    expect(
      shown(
        simplified([
          block({ kind: 'goto', to: 1 }, 1),
          block({ kind: 'either', to: [2, 3] }, 2),
          block({ kind: 'goto', to: 1 }, 3),
          block({ kind: 'stop' }),
        ]),
      ),
    ).toEqual([
      [[1], { kind: 'goto', to: 1 }],
      [[2], { kind: 'either', to: [2, 3] }],
      [[3], { kind: 'goto', to: 1 }],
      [[], { kind: 'stop' }],
    ]);
  });
});
