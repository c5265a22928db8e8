import type { FunctionIr } from '../ir/ir.js';
import { memberOf, type Value } from '../ir/value.js';

const maxDepth = 6;

/** What a name of a module is imported from. */
export interface Imported {
  readonly module: string;
  readonly name: string | undefined;
}

/** The names that a module's top level imports. */
export function importsOf(module: FunctionIr): ReadonlyMap<string, Imported> {
  const names = new Map<string, Imported>();
  const temps = new Map<number, Imported>();
  for (const { instrs } of module.blocks)
    for (const instr of instrs) {
      if (instr.op === 'import') temps.set(instr.out, { module: instr.module, name: instr.name });
      const source = instr.op === 'write' ? temps.get(instr.value) : undefined;
      if (instr.op === 'write' && source) names.set(module.slots[instr.to.slot] ?? '', source);
    }
  return names;
}

/** A name that a module hands on from another as a whole; such modules are its members `*0`, `*1`, … */
export function starred({ fields }: Value, name: string, depth = 0): Value | undefined {
  if (depth > maxDepth) return undefined;
  for (const [key, value] of fields ?? [])
    if (key.startsWith('*')) {
      const found = memberOf(value, name) ?? starred(value, name, depth + 1);
      if (found) return found;
    }
  return undefined;
}
