import { type Taint, taintWith, type Value } from './abstract-value.js';

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
    const known = ofOrigin(result, taint.origin);
    if (known === undefined) {
      if (result.length < maxTaints) result = [...result, taint];
    } else if ((known.sanitized & taint.sanitized) !== known.sanitized) {
      const weaker =
        taint.sanitized === (known.sanitized & taint.sanitized)
          ? taint
          : taintWith(known, known.sanitized & taint.sanitized, known.step);
      result = result.map((each) => (each === known ? weaker : each));
    }
  }
  return result;
}

function ofOrigin(taints: readonly Taint[], origin: string): Taint | undefined {
  for (const each of taints) if (each.origin === origin) return each;
  return undefined;
}

const maxNesting = 64;
/** Both halves of a measure end here, so that it is a small integer. */
const countless = 0x7fff;
const half = 15;

/**
 * How large members are together, kept on the map that holds them: values never change. A weak map of all values is several
 * times slower, and each collection goes through it.
 */
type Measured = ReadonlyMap<string, Value> & { measure?: number };

/**
 * How large a value is. The lower half: what it costs a call that it is handed to, one for each part from outside by every
 * way that leads to it (`order.customer.name`) and a share of the objects on those ways, which are made anew. The upper
 * half: all of its parts, each as often as a way leads to it.
 */
function measureOf(value: Value, depth: number): number {
  const { fields, rest, taints, isClass } = value;
  if (!fields && !rest) return (1 << half) | (taints ? 1 : 0);
  if (depth > maxNesting) return (1 << half) | 1;
  let [parts, costs] = [1, taints ? 1 : 0];
  if (rest) {
    const measure = measureOf(rest, depth + 1);
    parts += measure >> half;
    costs += measure & countless;
  }
  if (fields) {
    const measure = (fields as Measured).measure ?? measureOfAll(fields, depth + 1);
    parts += measure >> half;
    costs += measure & countless;
  }
  if (costs > 0) costs += 1 + ((fields?.size ?? 0) >> 3);
  // A class is compared by its identity, not by its members.
  return (Math.min(isClass ? 1 : parts, countless) << half) | Math.min(costs, countless);
}

function measureOfAll(fields: Measured, depth: number): number {
  let [parts, costs] = [0, 0];
  for (const each of fields.values()) {
    const measure = measureOf(each, depth);
    parts += measure >> half;
    costs += measure & countless;
  }
  fields.measure = (Math.min(parts, countless) << half) | Math.min(costs, countless);
  return fields.measure;
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
