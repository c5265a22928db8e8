import type { Step } from '../ir/steps.js';
import type { Closure, Taint, Value } from '../ir/value.js';
import type { Hit } from './sinks.js';
import type { OuterWrite, Summary } from './summary.js';

/** Deeper values are taken for different: what differs is only run again. */
const maxDepth = 24;

/** Whether two runs of a function did the same, step by step. */
export function isSameSummary(a: Summary, b: Summary): boolean {
  return (
    isSame(a.result, b.result) &&
    isSameMap(a.after, b.after, isSame) &&
    isSameList(a.hits, b.hits, isSameHit) &&
    isSameMaybe(a.thrown, b.thrown, isSame) &&
    a.leaves === b.leaves &&
    JSON.stringify(a.proofs) === JSON.stringify(b.proofs) &&
    isSameList(a.outer ?? noWrites, b.outer ?? noWrites, isSameWrite)
  );
}

const noWrites: readonly OuterWrite[] = [];

export function isSameHit(a: Hit, b: Hit): boolean {
  return (
    a === b ||
    (a.rule === b.rule &&
      a.path === b.path &&
      a.at === b.at &&
      a.isWhole === b.isWhole &&
      a.isEntire === b.isEntire &&
      a.isOfApi === b.isOfApi &&
      a.clearedBy === b.clearedBy &&
      a.derived === b.derived &&
      JSON.stringify(a.routes) === JSON.stringify(b.routes) &&
      isSameMaybe(a.taint, b.taint, isSameTaint))
  );
}

/** Whether all that is known of two values is the same. Classes, functions and variables are compared by identity. */
export function isSame(a: Value, b: Value, depth = 0): boolean {
  if (a === b) return true;
  if (depth > maxDepth || (a.isClass && depth > 0)) return false;
  const deeper = (x: Value, y: Value) => isSame(x, y, depth + 1);
  return (
    Object.is(a.constant, b.constant) &&
    a.api === b.api &&
    a.type === b.type &&
    a.length === b.length &&
    a.prefix === b.prefix &&
    a.open === b.open &&
    a.plain === b.plain &&
    a.site === b.site &&
    a.isClass === b.isClass &&
    a.proto === b.proto &&
    isSameMaybe(a.declared, b.declared, (x, y) => x.facts === y.facts && x.body === y.body) &&
    isSameMaybe(a.taints, b.taints, (x, y) => isSameList(x, y, isSameTaint)) &&
    isSameMaybe(a.functions, b.functions, (x, y) => isSameList(x, y, isSameClosure)) &&
    isSameMaybe(a.rest, b.rest, deeper) &&
    isSameMaybe(a.made, b.made, (x, y) => isSameList(x, y, deeper)) &&
    isSameMaybe(a.fields, b.fields, (x, y) => isSameMap(x, y, deeper)) &&
    isSameMaybe(a.madeNamed, b.madeNamed, (x, y) => isSameMap(x, y, deeper))
  );
}

function isSameClosure(a: Closure, b: Closure): boolean {
  return a === b || (a.body === b.body && a.frame === b.frame && isSameMaybe(a.self, b.self, isSame));
}

function isSameTaint(a: Taint, b: Taint): boolean {
  return (
    a === b ||
    (a.origin === b.origin &&
      a.sanitized === b.sanitized &&
      a.trust === b.trust &&
      isSameStep(a.step, b.step))
  );
}

function isSameStep(a: Step, b: Step): boolean {
  return (
    a === b ||
    (a.path === b.path &&
      a.at === b.at &&
      a.length === b.length &&
      a.assumed === b.assumed &&
      isSameMaybe(a.before, b.before, isSameStep) &&
      isSameMaybe(a.way, b.way, isSameStep))
  );
}

function isSameWrite(a: OuterWrite, b: OuterWrite): boolean {
  return (
    a.frame === b.frame &&
    a.slot === b.slot &&
    isSame(a.value, b.value) &&
    isSameMaybe(a.before, b.before, isSame)
  );
}

export function isSameMaybe<T>(a: T | undefined, b: T | undefined, same: (a: T, b: T) => boolean): boolean {
  return a === b || (a !== undefined && b !== undefined && same(a, b));
}

export function isSameList<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a === b || (a.length === b.length && a.every((each, index) => same(each, b[index] as T)));
}

/** In the same order as well: it decides where room ends. */
function isSameMap<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>, same: (a: V, b: V) => boolean): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  const others = b.entries();
  for (const [key, value] of a) {
    const other = others.next().value;
    if (!other || other[0] !== key || !same(value, other[1])) return false;
  }
  return true;
}
