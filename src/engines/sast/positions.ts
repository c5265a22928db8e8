import type { FunctionIr } from './ir/ir.js';

/**
 * Where each offset of one lowered file stands in another that means the same: comments, white space and line breaks
 * may differ. Undefined where anything else does.
 */
export function positionsBetween(
  before: FunctionIr,
  after: FunctionIr,
): ReadonlyMap<number, number> | undefined {
  const positions = new Map<number, number>();
  if (!isSame(before, after, positions)) return undefined;
  // What stood in two places has to stand in two, for a way has a step for each.
  return new Set(positions.values()).size === positions.size ? positions : undefined;
}

function isSame(a: unknown, b: unknown, positions: Map<number, number>): boolean {
  if (a === b && typeof a !== 'object') return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (Array.isArray(a)) return isSameList(a, b as readonly unknown[], positions);
  if (a instanceof Map) return isSameList([...a].flat(), [...(b as Map<unknown, unknown>)].flat(), positions);
  if (a instanceof Set) return isSameList([...a], [...(b as Set<unknown>)], positions);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => {
    const [x, y] = [(a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]];
    if (key === 'at' && typeof x === 'number' && typeof y === 'number') return isMoved(x, y, positions);
    return isSame(x, y, positions);
  });
}

function isSameList(a: readonly unknown[], b: readonly unknown[], positions: Map<number, number>): boolean {
  return a.length === b.length && a.every((each, index) => isSame(each, b[index], positions));
}

/** Two things that stood in one place have to stay in one. */
function isMoved(from: number, to: number, positions: Map<number, number>): boolean {
  const known = positions.get(from);
  positions.set(from, to);
  return known === undefined || known === to;
}
