import { anchorOf, type Value } from '../ir/value.js';

const known = new WeakMap<Value, boolean>();
const maxDepth = 8;

/** Whether no function in the value uses variables of a function around it, which a run of its own would find changed. */
export function isFree(value: Value, depth = 0): boolean {
  const { functions, fields, rest, proto, made, madeNamed, isClass } = value;
  if (functions?.some((each) => anchorOf(each)?.body.module === false || each.self)) return false;
  if (!fields && !rest && !proto && !made && !madeNamed) return true;
  if (depth > maxDepth) return false;
  const found = isClass ? known.get(value) : undefined;
  if (found !== undefined) return found;
  // A class that stands in itself is asked once.
  if (isClass) known.set(value, true);
  const deeper = (each: Value) => isFree(each, depth + 1);
  const isAll =
    (!rest || deeper(rest)) &&
    (!proto || deeper(proto)) &&
    (made ?? []).every(deeper) &&
    [...(fields?.values() ?? [])].every(deeper) &&
    [...(madeNamed?.values() ?? [])].every(deeper);
  if (isClass) known.set(value, isAll);
  return isAll;
}
