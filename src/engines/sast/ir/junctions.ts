import { ofInstructions } from './flow.js';
import type { FunctionIr, Instr, Temp } from './ir.js';
import { makersIn, writesIn } from './naming.js';

/** `a && b` or `a || b` as a value. */
export interface Junction {
  readonly isAnd: boolean;
  readonly left: Temp;
  readonly right: Temp;
}

/** The value of a condition that has failed: `a && b` where `a` is empty. */
export const falsy = 'falsy';

const none: ReadonlyMap<number, Junction> = new Map();

/** What the temporary says in two parts: `const fits = isWord(x) && x.length < 9`, `return isWord(x) && x.length < 9`. */
export function junctionAt(body: FunctionIr, temp: Temp): Junction | undefined {
  const read = makersIn(body).get(temp);
  return read?.op === 'read' && read.from.up === 0 ? junctionsIn(body).get(read.from.slot) : undefined;
}

/** By the variable that holds the value: the first part is written to it and decides whether the second is asked. */
const junctionsIn = ofInstructions((body): ReadonlyMap<number, Junction> => {
  const found = new Map<number, Junction>();
  for (const { instrs, jump } of body.blocks) {
    const last = instrs.at(-1);
    if (jump.kind !== 'branch' || last?.op !== 'write' || last.value !== jump.condition) continue;
    const { slot, up } = last.to;
    const writes = up > 0 ? [] : (writesIn(body).get(slot) ?? []);
    const [left, right, ...others] = writes.filter((each) => !isFailed(makersIn(body).get(each)));
    if (left !== jump.condition || right === undefined || others.length > 0) continue;
    const reads = (to: number) => {
      const first = body.blocks[to]?.instrs[0];
      return (
        (first?.op === 'read' && first.from.up === 0 && first.from.slot === slot) ||
        (isFailed(first) && to === jump.no)
      );
    };
    if (reads(jump.no) !== reads(jump.yes)) found.set(slot, { isAnd: reads(jump.no), left, right });
  }
  return found.size > 0 ? found : none;
});

function isFailed(instr: Instr | undefined): boolean {
  return instr?.op === 'unary' && instr.operator === falsy;
}
