import type { Taint, Value } from './abstract-value.js';

const maxTaints = 12;
const maxDepth = 5;

export function joinTaints(
  a: readonly Taint[] | undefined,
  b: readonly Taint[] | undefined,
): readonly Taint[] | undefined {
  if (!b || a === b) return a;
  if (!a) return b;
  let result = a;
  for (const taint of b) {
    const index = result.findIndex((each) => each.origin === taint.origin);
    const known = result[index];
    if (known === undefined) {
      if (result.length < maxTaints) result = [...result, taint];
    } else if ((known.sanitized & taint.sanitized) !== known.sanitized) {
      const weaker =
        taint.sanitized === (known.sanitized & taint.sanitized)
          ? taint
          : { ...known, sanitized: known.sanitized & taint.sanitized };
      result = result.map((each) => (each === known ? weaker : each));
    }
  }
  return result;
}

const maxNesting = 64;
/** Both halves of a measure end here, so that it is a small integer. */
const countless = 0x7fff;
const half = 15;

const measures = new WeakMap<Value, number>();

/**
 * How large a value is. The lower half: what it costs a call that it is handed to, one for each part from outside by every
 * way that leads to it (`order.customer.name`) and a share of the objects on those ways, which are made anew. The upper
 * half: all of its parts, each as often as a way leads to it. Values never change, so the answer is kept.
 */
function measureOf(value: Value, depth: number): number {
  const { fields, rest, taints, isClass } = value;
  if (!fields && !rest) return (1 << half) | (taints ? 1 : 0);
  const known = measures.get(value);
  if (known !== undefined) return known;
  if (depth > maxNesting) return (1 << half) | 1;
  let [parts, costs] = [1, taints ? 1 : 0];
  const add = (each: Value) => {
    const measure = measureOf(each, depth + 1);
    parts += measure >> half;
    costs += measure & countless;
  };
  if (rest) add(rest);
  if (fields) for (const each of fields.values()) add(each);
  if (costs > 0) costs += 1 + ((fields?.size ?? 0) >> 3);
  // A class is told from others by its identity; no one looks into it for what it is.
  const measure = (Math.min(isClass ? 1 : parts, countless) << half) | Math.min(costs, countless);
  measures.set(value, measure);
  return measure;
}

/** Whether surely nothing in the value comes from outside. */
export function isClean(value: Value): boolean {
  if (value.taints) return false;
  return (!value.fields && !value.rest) || (measureOf(value, 0) & countless) === 0;
}

/** What the parts of a value that come from outside cost a call that it is handed to. */
export function costOf(value: Value): number {
  return measureOf(value, 0) & countless;
}

/** How many parts it has, those of its parts included. */
export function partsOf(value: Value): number {
  return measureOf(value, 0) >> half;
}

/** The taints of the value and of all that is in it. */
export function taintsIn(value: Value, depth = 0): readonly Taint[] | undefined {
  if ((!value.fields && !value.rest) || depth > maxDepth) return value.taints;
  if (isClean(value)) return undefined;
  let all = value.taints;
  for (const each of value.fields?.values() ?? []) all = joinTaints(all, taintsIn(each, depth + 1));
  return value.rest ? joinTaints(all, taintsIn(value.rest, depth + 1)) : all;
}
