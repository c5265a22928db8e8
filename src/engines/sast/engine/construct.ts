import type { Instr } from '../ir/ir.js';
import { join, memberOf, type Value } from '../ir/value.js';
import type { Activation } from './activation.js';
import { invoke, overloadsOf, withNamed } from './invoke.js';

type Call = Extract<Instr, { op: 'call' }>;

/** A new object of a class. */
export function construct(
  activation: Activation,
  instr: Call,
  type: Value,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): Value {
  const fresh: Value = {
    fields: new Map(type.fields && [...type.fields].filter(([, each]) => !each.functions && !each.isClass)),
    proto: type,
  };
  const initializer = memberOf(type, 'constructor') ?? memberOf(type, '__init__');
  let made: Value | undefined;
  for (const closure of overloadsOf(initializer?.functions ?? [], args, named)) {
    const isExplicit = activation.interpreter.traitsOf(closure.body).explicitSelf === true;
    const given = withNamed(activation, closure, isExplicit ? [fresh, ...args] : args, named);
    const { after } = invoke(activation, closure, fresh, given, instr.at);
    made = join(made, after.get(isExplicit ? 0 : -1) ?? fresh);
  }
  if (made || initializer) return made ?? fresh;
  const names = fieldsOf(type);
  const inOrder = args.flatMap((each, index) => {
    const name = names[index];
    return name === undefined ? [] : [[name, each] as const];
  });
  if (inOrder.length > 0)
    return { ...fresh, fields: new Map([...(fresh.fields ?? []), ...inOrder, ...named]) };
  if (named.size === 0) return fresh;
  return { ...fresh, fields: new Map([...(fresh.fields ?? []), ...named]) };
}

/** The fields that a class, or one above it, is given in that order. */
function fieldsOf(type: Value): readonly string[] {
  for (
    let each: Value | undefined = type, depth = 0;
    each && depth < deepestClass;
    each = each.proto, depth += 1
  )
    if (each.declared?.facts.fields?.length) return each.declared.facts.fields;
  return [];
}

const deepestClass = 8;

/** `new Point(1, 2)` of a function: what it makes of `this`, with the methods of its prototype. */
export function constructOld(
  activation: Activation,
  instr: Call,
  { functions = [], fields }: Value,
  args: readonly Value[],
): Value {
  const proto = fields?.get('prototype');
  const fresh: Value = { fields: new Map(), ...(proto ? { proto } : {}) };
  let made: Value | undefined;
  for (const closure of functions) {
    const { after, result } = invoke(activation, closure, fresh, args, instr.at);
    const isObject = result.fields !== undefined || result.proto !== undefined;
    const own = after.get(-1);
    made = join(made, isObject ? join(result, own) : (own ?? fresh));
  }
  return made ?? fresh;
}
