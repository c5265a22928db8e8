import { Tree } from '../tree.js';
import type { Body, Expression } from './ast.js';
import type { Scope } from './evaluate.js';

/** More of one resource tell nothing new. */
export const mostInstances = 20;

type Evaluate = (expression: Expression, scope: Scope) => Tree | undefined;

/** A scope for each block that a dynamic one stands for; its name, or `iterator`, has key and value. */
export function dynamicScopes(body: Body, label: string, scope: Scope, evaluate: Evaluate): readonly Scope[] {
  const each = attributeOf(body, 'for_each', scope, evaluate);
  const iterator = body.attributes.find(({ name }) => name === 'iterator')?.value;
  return each === undefined
    ? [scope]
    : rounds(each, iterator?.kind === 'name' ? iterator.name : label, scope);
}

export function attributeOf(body: Body, name: string, scope: Scope, evaluate: Evaluate): Tree | undefined {
  const attribute = body.attributes.find((one) => one.name === name);
  return attribute === undefined ? undefined : evaluate(attribute.value, scope);
}

export function rounds(each: Tree, root: string, scope: Scope): readonly Scope[] {
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

export function within(outer: Scope, root: string, values: readonly (readonly [string, Tree])[]): Scope {
  const own = new Map(values);
  return { lookup: (first, name) => (first === root ? own.get(name) : outer.lookup(first, name)) };
}
