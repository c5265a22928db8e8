import type { Block, FunctionIr, Instr, Param, Temp } from '../ir/ir.js';
import { contextName } from '../ir/pages.js';

/**
 * A page whose marks hold code of a programming language, lowered as a module, as a function of what is shown in it:
 * names that nothing declares are looked for there first.
 */
export function pageOfCode(module: FunctionIr): FunctionIr {
  const slot = module.slots.length;
  const param: Param = { name: contextName, slot, rest: false };
  return { ...withContext(module, slot, 0), params: [param], isPage: true };
}

function withContext(body: FunctionIr, slot: number, up: number): FunctionIr {
  let { temps } = body;
  let hasInner = false;
  const read = (instr: Instr): readonly Instr[] => {
    if (instr.op === 'closure') {
      hasInner = true;
      return [{ ...instr, body: withContext(instr.body, slot, up + 1) }];
    }
    if (instr.op !== 'global' || instr.self !== undefined) return [instr];
    // In Ruby the variables of the object are what is shown.
    if (instr.name === 'self') return [{ at: instr.at, op: 'read', out: instr.out, from: { slot, up } }];
    const self: Temp = temps;
    temps += 1;
    return [
      { at: instr.at, op: 'read', out: self, from: { slot, up } },
      { ...instr, self },
    ];
  };
  const blocks = body.blocks.map(({ instrs, jump }): Block => ({ instrs: instrs.flatMap(read), jump }));
  if (up > 0) return { ...body, blocks, temps };
  const captured = hasInner ? new Set([...body.captured, slot]) : body.captured;
  return { ...body, blocks, temps, captured, slots: [...body.slots, contextName] };
}
