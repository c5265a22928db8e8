import { FunctionBuilder } from '../ir/builder.js';
import type { FunctionIr } from '../ir/ir.js';
import { unknown, type Value } from '../ir/value.js';
import type { Activation } from './activation.js';
import { invoke } from './invoke.js';
import type { CallFacts } from './sinks.js';

/**
 * `new Promise((resolve) => …)`: it holds what the function, or one inside it, gives to `resolve`. The variable that
 * `resolve` writes to is one for each place, however often that runs.
 */
export function settled(
  activation: Activation,
  { api, isNew, args: [first], at }: CallFacts,
): Value | undefined {
  const { settles } = activation.traits;
  if (settles === undefined || api !== settles || isNew !== true) return undefined;
  const [executor] = first?.functions ?? [];
  if (executor === undefined) return undefined;
  const held = activation.heldAt(at, () => ({ body: settlingIn(activation.body).holder, cells: [] }));
  const settle: Value = { functions: [{ body: settlingIn(activation.body).settle, frame: held }] };
  invoke(activation, executor, unknown, [settle, unknown], at);
  return held.cells[0] ?? unknown;
}

interface Settling {
  readonly holder: FunctionIr;
  readonly settle: FunctionIr;
}

const settlings = new Map<string, Settling>();
const mostSettlings = 5_000;

/** `let held; (value) => { held = value }`, of the file that asks. */
function settlingIn({ language, path }: FunctionIr): Settling {
  const known = settlings.get(path);
  if (known) return known;
  if (settlings.size >= mostSettlings) settlings.clear();
  const holder = new FunctionBuilder('<promise>', 0, undefined, false);
  holder.declare('held');
  const settle = new FunctionBuilder('<resolve>', 0, holder, false);
  settle.params.push({ name: 'value', slot: settle.declare('value'), rest: false });
  settle.write(0, 'held', settle.read(0, 'value'));
  const made = { settle: settle.done(path, language), holder: holder.done(path, language) };
  settlings.set(path, made);
  return made;
}
