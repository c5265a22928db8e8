import type { ClassFacts, FunctionIr } from '../ir/ir.js';
import { join, type Value } from '../ir/value.js';

const maxImplementations = 4;

/** One class that stands in several places: partial, reopened, methods beside their type. */
export function mergedClass(known: Value | undefined, more: Value): Value {
  if (!known) return more;
  if (!known.isClass || !more.isClass) return join(known, more);
  const facts = mergedFacts(known.declared?.facts, more.declared?.facts);
  const body = known.declared?.body ?? more.declared?.body;
  const proto = known.proto ?? more.proto;
  return {
    ...known,
    fields: new Map([...(known.fields ?? []), ...(more.fields ?? [])]),
    ...(proto ? { proto } : {}),
    ...(facts && body ? { declared: { facts, body } } : {}),
  };
}

function mergedFacts(a: ClassFacts | undefined, b: ClassFacts | undefined): ClassFacts | undefined {
  if (!a || !b) return a ?? b;
  const methods = a.methods ?? b.methods;
  return {
    name: a.name,
    bases: [...a.bases, ...b.bases],
    annotations: [...a.annotations, ...b.annotations],
    fieldTypes: new Map([...(a.fieldTypes ?? []), ...(b.fieldTypes ?? [])]),
    ...(methods ? { methods } : {}),
  };
}

/** What the classes of a module declare. */
export function factsIn(module: FunctionIr): readonly ClassFacts[] {
  return module.blocks.flatMap(({ instrs }) =>
    instrs.flatMap((instr) => (instr.op === 'class' && instr.facts ? [instr.facts] : [])),
  );
}

/** What an object of a declared type can be: of an interface or base class, what extends it. */
export function withSubclasses(
  type: Value | undefined,
  names: readonly string[] | undefined,
  classNamed: (name: string) => Value | undefined,
): Value | undefined {
  if (!type || !names || names.length === 0) return type;
  let all: Value | undefined = type.declared?.facts.methods ? undefined : type;
  for (const name of names.slice(0, maxImplementations)) {
    const candidate = classNamed(name);
    if (candidate?.isClass) all = all ? join(all, candidate) : candidate;
  }
  return all ?? type;
}
