import { calculated } from '../../../../core/arithmetic.js';
import { type Entry, type Scalar, type Spot, Tree } from '../tree.js';
import type { Block, Body, Expression } from './ast.js';
import { callFunction } from './functions.js';
import { dynamicScopes } from './scopes.js';

/** What names stand for: `var`, `local`, `each`; unknown is what no one can tell from the files. */
export interface Scope {
  lookup(root: string, name: string): Tree | undefined;
}

/** The value of an expression, with the place where it stands; unknown where it depends on anything outside. */
export function evaluate(expression: Expression, scope: Scope): Tree {
  const spot: Spot = expression;
  switch (expression.kind) {
    case 'literal':
      return Tree.scalar(spot, expression.value);
    case 'list':
      return Tree.list(
        spot,
        expression.items.map((item) => evaluate(item, scope)),
      );
    case 'object':
      return objectOf(expression, scope);
    case 'template':
      return templateOf(expression.parts, scope, spot);
    case 'attribute':
      return attributeOf(expression, scope);
    case 'index':
      return indexOf(expression, scope);
    case 'call':
      return callFunction(
        expression.name,
        expression.args.map((arg) => evaluate(arg, scope)),
        spot,
      );
    case 'condition':
      return conditionOf(expression, scope);
    case 'unary':
    case 'binary':
      return operationOf(expression, scope);
    case 'name':
    case 'other':
      return Tree.unknown(spot);
  }
}

/** Attributes by name, and for each type of block the list of its bodies, those of dynamic blocks among them. */
export function treeOfBody(body: Body, scope: Scope, spot: Spot): Tree {
  const entries = new Map<string, Entry>();
  for (const { name, nameSpot, value } of body.attributes) {
    entries.set(name, { key: name, keySpot: nameSpot, value: evaluate(value, scope) });
  }
  const lists = new Map<string, { readonly header: Spot; readonly items: Tree[] }>();
  for (const block of body.blocks) {
    const items = treesOfBlock(block, scope);
    if (items.length === 0) continue;
    const type = block.type === 'dynamic' ? (block.labels[0] ?? '') : block.type;
    const list = lists.get(type) ?? { header: block.header, items: [] };
    list.items.push(...items);
    lists.set(type, list);
  }
  for (const [key, { header, items }] of lists) {
    entries.set(key, { key, keySpot: header, value: Tree.list(items[0] ?? spot, items) });
  }
  return Tree.map(spot, entries);
}

function treesOfBlock(block: Block, scope: Scope): readonly Tree[] {
  if (block.type !== 'dynamic') return [treeOfBody(block.body, scope, block.spot)];
  const content = block.body.blocks.find(({ type }) => type === 'content');
  if (content === undefined) return [];
  return dynamicScopes(block.body, block.labels[0] ?? '', scope, evaluate).map((inner) =>
    treeOfBody(content.body, inner, content.spot),
  );
}

function objectOf(object: Extract<Expression, { kind: 'object' }>, scope: Scope): Tree {
  const entries = new Map<string, Entry>();
  for (const { key, value } of object.items) {
    const name = evaluate(key, scope).text;
    if (name !== undefined) entries.set(name, { key: name, keySpot: key, value: evaluate(value, scope) });
  }
  return Tree.map(object, entries);
}

const longestText = 200_000;

function templateOf(parts: readonly Expression[], scope: Scope, spot: Spot): Tree {
  let whole = '';
  for (const part of parts) {
    const text = evaluate(part, scope).text;
    if (text === undefined || whole.length + text.length > longestText) return Tree.unknown(spot);
    whole += text;
  }
  return Tree.scalar(spot, whole);
}

function attributeOf(expression: Extract<Expression, { kind: 'attribute' }>, scope: Scope): Tree {
  const { of, name } = expression;
  const found = of.kind === 'name' ? scope.lookup(of.name, name) : memberOf(evaluate(of, scope), name);
  return found === undefined ? Tree.unknown(expression) : placedAt(found, expression);
}

function indexOf(expression: Extract<Expression, { kind: 'index' }>, scope: Scope): Tree {
  const index = evaluate(expression.index, scope).text;
  const found = index === undefined ? undefined : memberOf(evaluate(expression.of, scope), index);
  return found === undefined ? Tree.unknown(expression) : placedAt(found, expression);
}

function memberOf(tree: Tree, name: string): Tree | undefined {
  if (tree.kind === 'list') return /^\d{1,6}$/.test(name) ? tree.items[Number(name)] : undefined;
  return tree.get(name);
}

/** A single value is reported where it is used; of a collection the parts keep their own places. */
function placedAt(tree: Tree, spot: Spot): Tree {
  if (tree.kind !== 'scalar' || tree.value === undefined) return tree;
  return Tree.scalar(spot, tree.value, tree.raw);
}

function conditionOf(expression: Extract<Expression, { kind: 'condition' }>, scope: Scope): Tree {
  const test = evaluate(expression.test, scope).boolean;
  if (test === undefined) return Tree.unknown(expression);
  return evaluate(test ? expression.yes : expression.no, scope);
}

function operationOf(expression: Extract<Expression, { kind: 'unary' | 'binary' }>, scope: Scope): Tree {
  const value =
    expression.kind === 'unary'
      ? negated(expression.operator, evaluate(expression.of, scope))
      : combined(expression.operator, evaluate(expression.left, scope), evaluate(expression.right, scope));
  return value === undefined ? Tree.unknown(expression) : Tree.scalar(expression, value);
}

function negated(operator: string, tree: Tree): Scalar | undefined {
  if (operator === '!') return tree.boolean === undefined ? undefined : !tree.boolean;
  return tree.number === undefined ? undefined : -tree.number;
}

function combined(operator: string, left: Tree, right: Tree): Scalar | undefined {
  if (operator === '&&' || operator === '||') {
    const [a, b] = [left.boolean, right.boolean];
    const decisive = operator === '||';
    if (a === decisive || b === decisive) return decisive;
    return a === undefined || b === undefined ? undefined : !decisive;
  }
  if (operator === '==' || operator === '!=') {
    if (left.kind !== 'scalar' || right.kind !== 'scalar') return undefined;
    return (left.text === right.text) === (operator === '==');
  }
  const [a, b] = [left.number, right.number];
  if (a === undefined || b === undefined) return undefined;
  return calculated(operator, a, b);
}
