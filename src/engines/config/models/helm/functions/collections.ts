import { type Entry, type Spot, Tree } from '../../tree.js';
import {
  checkLength,
  copied,
  isRich,
  mergeTrees,
  printed,
  type Rich,
  textOf,
  treeOf,
  type Value,
} from '../rich.js';
import type { FunctionTable } from './call.js';

const mostItems = 20_000;

/** Lists and dictionaries. Nothing is changed in place but by `set` and `unset`, which charts use so. */
export const collectionFunctions: FunctionTable = {
  list: (args, { spot }) => Tree.list(spot, args.map(asTree)),
  tuple: (args, { spot }) => Tree.list(spot, args.map(asTree)),
  dict: (args, { spot }) => dictionary(args, spot),
  get: ([map, key], { spot }) => treeAnd(map, (tree) => tree.get(keyText(key)) ?? Tree.scalar(spot, '')),
  set: ([map, key, value]) => treeAnd(map, (tree) => changed(tree, keyText(key), value)),
  unset: ([map, key]) => treeAnd(map, (tree) => changed(tree, keyText(key), undefined)),
  hasKey: ([map, key], { spot }) => treeAnd(map, (tree) => Tree.scalar(spot, tree.entries.has(keyText(key)))),
  dig: (args, { spot }) => dig(args, spot),
  keys: (args, { spot }) =>
    treeOf(
      args.flatMap((arg) => (isRich(arg) ? [] : [...arg.entries.keys()])),
      spot,
    ),
  values: ([map]) =>
    treeAnd(map, (tree) =>
      Tree.list(
        tree,
        [...tree.entries.values()].map(({ value }) => value),
      ),
    ),
  pick: ([map, ...names]) =>
    treeAnd(map, (tree) => kept(tree, (key) => names.some((name) => keyText(name) === key))),
  omit: ([map, ...names]) =>
    treeAnd(map, (tree) => kept(tree, (key) => !names.some((name) => keyText(name) === key))),
  merge: (args) => mergedAll([...args].reverse()),
  mustMerge: (args) => mergedAll([...args].reverse()),
  mergeOverwrite: (args) => mergedAll(args),
  mustMergeOverwrite: (args) => mergedAll(args),
  deepCopy: ([value]) => value,
  mustDeepCopy: ([value]) => value,
  index: ([value, ...keys], { spot }) => indexed(value, keys, spot),
  len: ([value], { spot }) => (value === undefined ? undefined : Tree.scalar(spot, lengthOf(value))),
  first: ([list], { spot }) => treeAnd(list, (tree) => tree.items[0] ?? Tree.scalar(spot, null)),
  last: ([list], { spot }) => treeAnd(list, (tree) => tree.items.at(-1) ?? Tree.scalar(spot, null)),
  rest: ([list]) => treeAnd(list, (tree) => Tree.list(tree, tree.items.slice(1))),
  initial: ([list]) => treeAnd(list, (tree) => Tree.list(tree, tree.items.slice(0, -1))),
  reverse: ([list]) => treeAnd(list, (tree) => Tree.list(tree, [...tree.items].reverse())),
  append: ([list, item]) =>
    treeAnd(list, (tree) => Tree.list(tree, [...tree.items, ...(item === undefined ? [] : [asTree(item)])])),
  prepend: ([list, item]) =>
    treeAnd(list, (tree) => Tree.list(tree, [...(item === undefined ? [] : [asTree(item)]), ...tree.items])),
  concat: (args, { spot }) => joinedLists(args, spot),
  compact: ([list]) =>
    treeAnd(list, (tree) =>
      Tree.list(
        tree,
        tree.items.filter((item) => !item.isNull && item.value !== ''),
      ),
    ),
  without: ([list, ...items]) =>
    treeAnd(list, (tree) =>
      Tree.list(
        tree,
        tree.items.filter((item) => !items.some((other) => textOf(other) === item.text)),
      ),
    ),
  has: ([item, list], { spot }) =>
    treeAnd(list, (tree) =>
      Tree.scalar(spot, item !== undefined && tree.items.some((one) => one.text === textOf(item))),
    ),
  uniq: ([list]) =>
    treeAnd(list, (tree) =>
      Tree.list(tree, [...new Map(tree.items.map((item) => [printed(item), item])).values()]),
    ),
  sortAlpha: ([list]) =>
    treeAnd(list, (tree) =>
      Tree.list(
        tree,
        [...tree.items].sort((a, b) => (printed(a) < printed(b) ? -1 : 1)),
      ),
    ),
  join: ([separator, list], { spot }) => joined(separator, list, spot),
  toStrings: ([list], { spot }) => treeAnd(list, (tree) => treeOf(tree.items.map(printed), spot)),
  slice: ([list, from, to]) =>
    treeAnd(list, (tree) =>
      Tree.list(tree, tree.items.slice(numberOr(from, 0), numberOr(to, tree.items.length))),
    ),
  mustAppend: (args, call) => collectionFunctions.append?.(args, call),
  mustUniq: (args, call) => collectionFunctions.uniq?.(args, call),
  mustHas: (args, call) => collectionFunctions.has?.(args, call),
  mustFirst: (args, call) => collectionFunctions.first?.(args, call),
};

function asTree(value: Value): Tree {
  if (!isRich(value)) return value;
  const spot = value.parts[0]?.spot;
  return spot === undefined ? Tree.scalar(nowhere, '') : Tree.scalar(spot, value.text);
}

const nowhere: Spot = {
  source: {
    path: '',
    isOriginal: false,
    place: () => ({ path: '', line: 1, column: 1, endLine: 1, endColumn: 1 }),
  },
  start: 0,
  end: 0,
};

function treeAnd(value: Value | undefined, work: (tree: Tree) => Tree | undefined): Tree | undefined {
  return value === undefined || isRich(value) ? undefined : work(value);
}

function keyText(value: Value | undefined): string {
  return value === undefined ? '' : (textOf(value) ?? '');
}

function numberOr(value: Value | undefined, otherwise: number): number {
  return value === undefined || isRich(value) ? otherwise : (value.number ?? otherwise);
}

function dictionary(args: readonly Value[], spot: Spot): Tree {
  const entries = new Map<string, Entry>();
  for (let at = 0; at < args.length; at += 2) {
    const key = keyText(args[at]);
    const value = args[at + 1];
    entries.set(key, {
      key,
      keySpot: spot,
      value: value === undefined ? Tree.scalar(spot, '') : asTree(value),
    });
  }
  return Tree.map(spot, entries);
}

/** The map itself, as Sprig does it: charts set values for templates that come later. A copy goes in, so that no circle can be. */
function changed(tree: Tree, key: string, value: Value | undefined): Tree | undefined {
  if (tree.kind !== 'map') return undefined;
  const entries = tree.entries as Map<string, Entry>;
  if (value === undefined) entries.delete(key);
  else if (entries.size < mostItems) entries.set(key, { key, keySpot: tree, value: copied(asTree(value)) });
  return tree;
}

function kept(tree: Tree, test: (key: string) => boolean): Tree {
  return Tree.map(tree, new Map([...tree.entries].filter(([key]) => test(key))));
}

/** Later ones win. */
function mergedAll(args: readonly Value[]): Tree | undefined {
  let result: Tree | undefined;
  for (const arg of args) {
    if (isRich(arg)) return undefined;
    result = result === undefined ? arg : mergeTrees(result, arg);
  }
  return result;
}

const indexed = (value: Value | undefined, keys: readonly Value[], spot: Spot): Value | undefined => {
  let tree = value === undefined || isRich(value) ? undefined : value;
  for (const key of keys) {
    const name = keyText(key);
    tree = tree?.kind === 'list' ? tree.items[Number(name)] : tree?.get(name);
  }
  return tree ?? Tree.scalar(spot, null);
};

/** `dig "a" "b" default map` */
function dig(args: readonly Value[], spot: Spot): Value | undefined {
  const map = args.at(-1);
  const otherwise = args.at(-2);
  if (map === undefined || isRich(map)) return undefined;
  let tree: Tree | undefined = map;
  for (const key of args.slice(0, -2)) tree = tree?.get(keyText(key));
  return tree ?? otherwise ?? Tree.scalar(spot, null);
}

function lengthOf(value: Value): number {
  if (isRich(value)) return value.text.length;
  if (value.kind === 'list') return value.items.length;
  return value.kind === 'map' ? value.entries.size : (value.text ?? '').length;
}

function joinedLists(args: readonly Value[], spot: Spot): Tree | undefined {
  const items = args.flatMap((arg) => (isRich(arg) ? [] : arg.items));
  return items.length > mostItems ? undefined : Tree.list(spot, items);
}

function joined(separator: Value | undefined, list: Value | undefined, spot: Spot): Value | undefined {
  if (separator === undefined || list === undefined || isRich(list)) return list as Rich | undefined;
  const words = list.kind === 'list' ? list.items.map(printed) : [printed(list)];
  const mark = keyText(separator);
  checkLength(words.reduce((sum, word) => sum + word.length + mark.length, 0));
  const text = words.join(mark);
  return text.length > 200_000 ? undefined : Tree.scalar(list.items[0] ?? spot, text);
}
