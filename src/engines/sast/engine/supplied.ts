import type { Param } from '../ir/ir.js';
import type { Given } from '../ir/model.js';
import { type Closure, memberOf, unknown, type Value, yieldedOf } from '../ir/value.js';
import type { Activation } from './activation.js';
import { valueGiven } from './answers.js';
import { invoke } from './invoke.js';
import { validated } from './validated.js';

/** How a framework fills the parameters of the functions that it calls. */
export interface Filling {
  readonly given: readonly Given[];
  /** The last of them stands for all that follow. */
  readonly repeats?: true | undefined;
  readonly route: string;
}

/** What the dependencies of one handler give: each runs once, and `unknown` while it runs. */
type Known = Map<Closure['body'], Value>;

const mostDependencies = 64;

/** Arguments of a function that a framework calls, with what dependencies give: https://fastapi.tiangolo.com/tutorial/dependencies/ */
export function filled(
  activation: Activation,
  closure: Closure,
  filling: Filling,
  known: Known = new Map(),
): readonly Value[] {
  const { given, repeats, route } = filling;
  return closure.body.params.map((param, index) => {
    const kind = given[index] ?? (repeats ? given.at(-1) : undefined);
    const supplied = kind && suppliedBy(activation, closure, param, filling, known);
    if (typeof supplied === 'object') return supplied;
    const value = valueGiven(kind, closure.body, supplied ? { ...param, annotations: [] } : param, route);
    return validated(activation.interpreter, closure, param, value);
  });
}

/** What `Depends(f)` gives, or `request` where the request fills an object; undefined where `f` is not of the project. */
function suppliedBy(
  activation: Activation,
  { body, frame }: Closure,
  { supplied, type }: Param,
  filling: Filling,
  known: Known,
): Value | 'request' | undefined {
  if (supplied === undefined) return undefined;
  // `service: Service = Depends()`
  const ofType = type === undefined ? undefined : activation.interpreter.names.typeOf(body, type)?.proto;
  const maker = frame?.cells[supplied]?.made?.[0] ?? ofType;
  const object: Value | undefined = maker?.isClass ? { fields: new Map(), proto: maker } : undefined;
  const [dependency] = (object ? memberOf(maker ?? unknown, '__init__') : maker)?.functions ?? [];
  if (dependency === undefined) return maker?.declared?.facts.fields?.length ? 'request' : undefined;
  const before = known.get(dependency.body);
  if (before || known.size >= mostDependencies) return before ?? unknown;
  known.set(dependency.body, object ?? unknown);
  const value = run(activation, dependency, object, filled(activation, dependency, filling, known));
  known.set(dependency.body, value);
  return value;
}

/** What the function gives, or the object as its constructor leaves it. */
function run(
  activation: Activation,
  dependency: Closure,
  object: Value | undefined,
  args: readonly Value[],
): Value {
  const given = object ? [object, ...args.slice(1)] : args;
  const { result, after } = invoke(activation, dependency, object ?? unknown, given, undefined);
  return object ? (after.get(0) ?? object) : yieldedOf(result);
}
