import type { Activation } from './activation.js';
import { keyOf, placeholders, resolveHits, resolveValue } from './context.js';
import { closuresIn } from './flow.js';
import type { FunctionIr } from './ir.js';
import { type Closure, join, joinTaints, taintsIn, unknown, type Value, withoutConstants } from './value.js';

/** Of overloaded functions those that take so many arguments, or all where none does. */
export function ofArity(functions: readonly Closure[], count: number): readonly Closure[] {
  if (functions.length < 2) return functions;
  const fitting = functions.filter(({ body: { params } }) =>
    params.at(-1)?.rest ? count >= params.length - 1 : count === params.length,
  );
  return fitting.length === 0 ? functions : fitting;
}

export function withNamed(
  { interpreter }: Activation,
  closure: Closure,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): readonly Value[] {
  const bound = interpreter.spokenBy(closure.body)?.language.bind?.(closure.body.params, args, named);
  if (bound) return bound;
  if (named.size === 0) return args;
  return closure.body.params.map((param, index) => args[index] ?? named.get(param.name) ?? unknown);
}

export interface Outcome {
  readonly result: Value;
  readonly after: ReadonlyMap<number, Value>;
}

/** Calls one function of the project; its findings become the caller's, in the caller's terms. */
export function invoke(
  activation: Activation,
  closure: Closure,
  self: Value,
  args: readonly Value[],
  at: number,
): Outcome {
  const own = closure.body.selfSlot < 0 ? unknown : (closure.self ?? self);
  const context = placeholders(closure.body, [own, ...args], isNominal(activation));
  if (hasInner(closure.body)) activation.interpreter.bindings.add(context.taints);
  const [ownSelf = unknown, ...given] = context.values;
  const { interpreter } = activation;
  const summary =
    interpreter.summarise(closure, ownSelf, given, keyOf(context.values)) ??
    (interpreter.isCrowded(closure.body) ? roughSummary(interpreter, closure, context.values) : undefined);
  if (!summary) return { result: fromAll([self, ...args]), after: noChanges };
  const step = { path: activation.body.path, at };
  for (const hit of resolveHits(summary.hits, context.taints, step)) activation.hit(hit);
  for (const { frame, slot, value } of summary.outer ?? [])
    activation.writeCell(frame, slot, join(frame.cells[slot], resolveValue(value, context.taints, step)));
  const after =
    summary.after.size === 0
      ? noChanges
      : new Map(
          [...summary.after].map(
            ([index, value]) => [index, resolveValue(value, context.taints, step)] as const,
          ),
        );
  return { result: resolveValue(summary.result, context.taints, step), after };
}

const inner = new WeakMap<FunctionIr, boolean>();

/** Whether functions stand in the function, which can run when it has ended: `(a) => (b) => …`. */
function hasInner(body: FunctionIr): boolean {
  const known = inner.get(body);
  if (known !== undefined) return known;
  const [first] = closuresIn(body);
  inner.set(body, first !== undefined);
  return first !== undefined;
}

/** Where a function is called in too many ways, one summary serves all that differ in constants alone. */
function roughSummary(interpreter: Activation['interpreter'], closure: Closure, values: readonly Value[]) {
  const rough = values.map((each) => withoutConstants(each));
  const [self = unknown, ...args] = rough;
  return interpreter.summarise(closure, self, args, `~${keyOf(rough)}`);
}

export function isNominal({ interpreter, body }: Activation): boolean {
  return interpreter.spokenBy(body)?.language.nominal === true;
}

export const noNames: ReadonlyMap<string, Value> = new Map();

const noChanges: ReadonlyMap<number, Value> = new Map();

export function taintsOfAll(values: readonly Value[]): Value['taints'] {
  let all: Value['taints'];
  for (const each of values) all = joinTaints(all, taintsIn(each));
  return all;
}

function fromAll(values: readonly Value[]): Value {
  const taints = taintsOfAll(values);
  return taints ? { taints } : unknown;
}
