import { closuresIn, usedIn } from '../ir/flow.js';
import type { FunctionIr } from '../ir/ir.js';
import { everyKind } from '../ir/sink-kinds.js';
import {
  bareText,
  type Closure,
  join,
  joinTaints,
  sanitize,
  taintsAlone,
  taintsIn,
  unknown,
  type Value,
  withoutConstants,
  yieldedOf,
} from '../ir/value.js';
import type { Activation } from './activation.js';
import { type Context, keyOf, placeholders, resolveHits, resolveValue } from './context.js';
import { keyOfGuards } from './handed-guards.js';
import type { ArgumentProof, Roughness, Summary } from './summary.js';

/** Of overloaded functions those that take such arguments, or all where none does. */
export function overloadsOf(
  functions: readonly Closure[],
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): readonly Closure[] {
  const fitting = ofArity(functions, args.length + named.size);
  if (fitting.length < 2) return fitting;
  return args.reduce((left, arg, index) => {
    const known = classOf(arg);
    const same = known === undefined ? [] : left.filter(({ body }) => body.params[index]?.type === known);
    return same.length > 0 ? same : left;
  }, fitting);
}

/** Of an object of a known class its name; one of a class below it is taken for any. */
function classOf({ api, proto }: Value): string | undefined {
  const name = proto?.declared?.facts.name ?? api;
  return name !== undefined && /^[\w.]{1,200}$/.test(name)
    ? name.slice(name.lastIndexOf('.') + 1)
    : undefined;
}

function ofArity(functions: readonly Closure[], count: number): readonly Closure[] {
  if (functions.length < 2) return functions;
  const fitting = functions.filter(({ body: { params } }) =>
    params.at(-1)?.rest ? count >= params.length - 1 : count === params.length,
  );
  if (fitting.length === 0) return functions;
  // Of overloads with declared types one of a fixed number of parameters is taken before one of any number (JLS 15.12.2).
  const fixed = fitting.filter(({ body: { params } }) => params.at(-1)?.rest !== true);
  return fixed.length > 0 && fitting.every(isDeclared) ? fixed : fitting;
}

function isDeclared({ body: { params } }: Closure): boolean {
  return params.every(({ type, isText, rest }) => type !== undefined || isText || rest);
}

export function withNamed(
  { interpreter }: Activation,
  closure: Closure,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): readonly Value[] {
  const bound = interpreter.traitsOf(closure.body).bind?.(closure.body.params, args, named);
  if (bound) return bound;
  if (named.size === 0) return args;
  return closure.body.params.map((param, index) => args[index] ?? named.get(param.name) ?? unknown);
}

export interface Outcome {
  readonly result: Value;
  readonly proofs?: readonly ArgumentProof[] | undefined;
  readonly after: ReadonlyMap<number, Value>;
  readonly leaves?: boolean;
}

/**
 * Calls one function of the project; its findings become the caller's, in the caller's terms.
 *
 * @param at undefined where a framework calls it, which is no step of a flow
 */
export function invoke(
  activation: Activation,
  closure: Closure,
  self: Value,
  args: readonly Value[],
  at: number | undefined,
): Outcome {
  const given = wanted(closure, self, args);
  const isTrial = activation.interpreter.trials.isTrial(activation.body.path, closure.body.path);
  const seen = isTrial ? given.map((each) => withoutConstants(each)) : given;
  const known = summaryFor(activation, closure, seen);
  if (!known) return { result: fromAll([self, ...args]), after: noChanges };
  const { summary, context } = known;
  const { path } = activation.body;
  const step = at === undefined ? { path: '', at: 0 } : { path, at };
  activation.interpreter.links.join(path, closure.body.path);
  for (const hit of resolveHits(summary.hits, context.taints, step)) activation.hit(hit);
  if (summary.thrown) activation.raise(resolveValue(summary.thrown, context.taints, step));
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
  const result = resolveValue(summary.result, context.taints, step);
  return {
    result: ofDeclared(activation, closure.body, result),
    after,
    proofs: summary.proofs,
    leaves: summary.leaves === true,
  };
}

/** What is declared to give a number gives one. */
function ofDeclared({ interpreter }: Activation, body: FunctionIr, result: Value): Value {
  const { safeTypes, structural, yieldsOnce } = interpreter.traitsOf(body);
  if (yieldsOnce && body.annotations?.some(({ name }) => yieldsOnce.test(name))) return yieldedOf(result);
  if (body.returns === undefined) return result;
  if (!structural && safeTypes?.has(body.returns) === true)
    return result.taints ? { ...sanitize(result, everyKind), plain: true } : result;
  const isKnown = result.type ?? result.proto ?? result.functions ?? result.constant ?? result.fields;
  if (isKnown !== undefined) return result;
  const { names } = interpreter;
  if (!body.returns.endsWith('[]') && names.qualified(body, body.returns) === undefined) return result;
  const declared = names.typeOf(body, body.returns);
  return declared?.type === undefined && declared?.rest === undefined ? result : { ...declared, ...result };
}

/** `this` and the arguments, without those that the function never looks at: it does the same whatever they are. */
function wanted({ body, self: bound }: Closure, self: Value, args: readonly Value[]): readonly Value[] {
  const used = usedIn(body);
  const seen = [body.selfSlot >= 0 && used.has(body.selfSlot) ? (bound ?? self) : unknown];
  // A list of arguments takes all from its own place on, whatever is declared behind it.
  const listed = body.params.findIndex((each) => each.rest);
  for (const [index, arg] of args.entries()) {
    const param = listed >= 0 && index >= listed ? undefined : body.params[index];
    const isIdle = param && param.gathers === undefined && !used.has(param.slot);
    seen.push(isIdle ? unknown : arg);
  }
  return seen;
}

/** Whether functions stand in the function, which can run when it has ended: `(a) => (b) => …`. */
function hasInner(body: FunctionIr): boolean {
  return closuresIn(body).length > 0;
}

interface Known {
  readonly summary: Summary;
  readonly context: Context;
}

/** Where a function is called in too many ways, one summary serves all that differ in constants alone, then in taints. */
function summaryFor(activation: Activation, closure: Closure, values: readonly Value[]): Known | undefined {
  const { interpreter } = activation;
  const context = placeholders(closure.body, values, isNominal(activation));
  // Naming what comes from outside, and putting it into the caller's terms, is work as well.
  interpreter.left -= context.taints.size >> 3;
  if (hasInner(closure.body)) interpreter.bindings.add(context.taints);
  const guarded = keyOfGuards(closure);
  for (const [roughness, seen] of views) {
    const seenNow = seen ? context.values.map(seen) : context.values;
    const [self = unknown, ...args] = seenNow;
    const key = `${'~'.repeat(roughness)}${keyOf(seenNow)}${guarded}`;
    const summary = interpreter.summarise(closure, self, args, { key, roughness });
    if (summary) return { summary, context };
    if (!interpreter.mayCall) return undefined;
  }
  return undefined;
}

/** What is looked at of an argument, the more exact first. */
const views: readonly (readonly [roughness: Roughness, seen?: (value: Value) => Value])[] = [
  [0],
  [1, (value) => withoutConstants(value)],
  [2, (value) => taintsAlone(value)],
  [3, (value) => bareText(value)],
];

export function isNominal({ interpreter, body }: Activation): boolean {
  return interpreter.traitsOf(body).nominal === true;
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
