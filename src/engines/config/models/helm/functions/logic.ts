import { type Spot, Tree } from '../../tree.js';
import { isRich, plain, textOf, type Value } from '../rich.js';
import { type FunctionTable, isTruthy } from './call.js';

/** Comparisons, choices and questions about kinds. */
export const logicFunctions: FunctionTable = {
  not: ([value], { spot }) => (value === undefined ? undefined : Tree.scalar(spot, !isTruthy(value))),
  eq: ([first, ...others], { spot }) =>
    first === undefined
      ? undefined
      : Tree.scalar(
          spot,
          others.some((other) => same(first, other)),
        ),
  ne: ([a, b], { spot }) => (a === undefined || b === undefined ? undefined : Tree.scalar(spot, !same(a, b))),
  lt: (args, { spot }) => compared(args, spot, (order) => order < 0),
  le: (args, { spot }) => compared(args, spot, (order) => order <= 0),
  gt: (args, { spot }) => compared(args, spot, (order) => order > 0),
  ge: (args, { spot }) => compared(args, spot, (order) => order >= 0),
  default: ([otherwise, value]) => (value !== undefined && isTruthy(value) ? value : otherwise),
  coalesce: (args) => args.find(isTruthy) ?? args.at(-1),
  ternary: ([yes, no, test]) => (test !== undefined && isTruthy(test) ? yes : no),
  empty: ([value], { spot }) => (value === undefined ? undefined : Tree.scalar(spot, !isTruthy(value))),
  all: (args, { spot }) => Tree.scalar(spot, args.every(isTruthy)),
  any: (args, { spot }) => Tree.scalar(spot, args.some(isTruthy)),
  kindOf: ([value], { spot }) => (value === undefined ? undefined : Tree.scalar(spot, kindOf(value))),
  typeOf: ([value], { spot }) => (value === undefined ? undefined : Tree.scalar(spot, typeOf(value))),
  kindIs: ([kind, value], { spot }) =>
    value === undefined ? undefined : Tree.scalar(spot, kindOf(value) === kindText(kind)),
  typeIs: ([kind, value], { spot }) =>
    value === undefined ? undefined : Tree.scalar(spot, typeOf(value) === kindText(kind)),
};

function kindText(value: Value | undefined): string {
  return value === undefined ? '' : (textOf(value) ?? '');
}

function same(a: Value, b: Value): boolean {
  if (isRich(a) || isRich(b)) return textOf(a) === textOf(b);
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function compared([a, b]: readonly Value[], spot: Spot, test: (order: number) => boolean): Tree | undefined {
  if (a === undefined || b === undefined) return undefined;
  const numbers = [a, b].map((value) => (isRich(value) ? undefined : value.number));
  const [x, y] = numbers;
  if (x !== undefined && y !== undefined) return Tree.scalar(spot, test(x - y));
  const [s, t] = [textOf(a) ?? '', textOf(b) ?? ''];
  return Tree.scalar(spot, test(s < t ? -1 : s > t ? 1 : 0));
}

function kindOf(value: Value): string {
  if (isRich(value)) return 'string';
  if (value.kind === 'list') return 'slice';
  if (value.kind === 'map') return 'map';
  if (typeof value.value === 'boolean') return 'bool';
  if (typeof value.value === 'number') return 'float64';
  return typeof value.value === 'string' ? 'string' : 'invalid';
}

function typeOf(value: Value): string {
  const kind = kindOf(value);
  if (kind === 'slice') return '[]interface {}';
  return kind === 'map' ? 'map[string]interface {}' : kind;
}
