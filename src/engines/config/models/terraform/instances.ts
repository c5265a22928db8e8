import { Tree } from '../tree.js';
import type { Body } from './ast.js';
import { evaluate, type Scope } from './evaluate.js';

/** More of one resource tell nothing new. */
const mostInstances = 20;

/**
 * A scope for each instance that `count` or `for_each` asks for, with `count.index`, `each.key` and `each.value` in it.
 * None where there are to be none; the scope itself where their number is not known here.
 */
export function instancesOf(body: Body, scope: Scope): readonly Scope[] {
  const each = attributeOf(body, 'for_each', scope);
  if (each !== undefined) return rounds(each, 'each', scope);
  const count = attributeOf(body, 'count', scope);
  if (count?.number === undefined) return [scope];
  const length = Math.min(Math.max(0, Math.floor(count.number)), mostInstances);
  return Array.from({ length }, (_, index) => within(scope, 'count', [['index', Tree.scalar(count, index)]]));
}

/** A scope for each block that a dynamic one stands for; its name, or `iterator`, has key and value. */
export function dynamicScopes(body: Body, label: string, scope: Scope): readonly Scope[] {
  const each = attributeOf(body, 'for_each', scope);
  const iterator = body.attributes.find(({ name }) => name === 'iterator')?.value;
  return each === undefined
    ? [scope]
    : rounds(each, iterator?.kind === 'name' ? iterator.name : label, scope);
}

function attributeOf(body: Body, name: string, scope: Scope): Tree | undefined {
  const attribute = body.attributes.find((one) => one.name === name);
  return attribute === undefined ? undefined : evaluate(attribute.value, scope);
}

function rounds(each: Tree, root: string, scope: Scope): readonly Scope[] {
  const round = (key: Tree, value: Tree) =>
    within(scope, root, [
      ['key', key],
      ['value', value],
    ]);
  if (each.kind === 'list') {
    return each.items
      .slice(0, mostInstances)
      .map((item, index) => round(item.kind === 'scalar' ? item : Tree.scalar(item, index), item));
  }
  if (each.kind !== 'map') return [scope];
  return [...each.entries.values()]
    .slice(0, mostInstances)
    .map(({ key, keySpot, value }) => round(Tree.scalar(keySpot, key), value));
}

function within(outer: Scope, root: string, values: readonly (readonly [string, Tree])[]): Scope {
  const own = new Map(values);
  return { lookup: (first, name) => (first === root ? own.get(name) : outer.lookup(first, name)) };
}
