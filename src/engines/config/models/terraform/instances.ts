import { Tree } from '../tree.js';
import type { Body } from './ast.js';
import { evaluate, type Scope } from './evaluate.js';
import { attributeOf, mostInstances, rounds, within } from './scopes.js';

/**
 * A scope for each instance that `count` or `for_each` asks for, with `count.index`, `each.key` and `each.value` in it.
 * None where there are to be none; the scope itself where their number is not known here.
 */
export function instancesOf(body: Body, scope: Scope): readonly Scope[] {
  const each = attributeOf(body, 'for_each', scope, evaluate);
  if (each !== undefined) return rounds(each, 'each', scope);
  const count = attributeOf(body, 'count', scope, evaluate);
  if (count?.number === undefined) return [scope];
  const length = Math.min(Math.max(0, Math.floor(count.number)), mostInstances);
  return Array.from({ length }, (_, index) => within(scope, 'count', [['index', Tree.scalar(count, index)]]));
}
