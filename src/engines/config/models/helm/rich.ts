import type { Place, Scalar, Source, Spot } from '../tree.js';
import { type Entry, Tree } from '../tree.js';

/** A piece of text, and where it comes from. */
export interface Part {
  readonly text: string;
  readonly spot: Spot;
  /** The text stands in the source as it is here, so that a place in it is a place there. */
  readonly isVerbatim: boolean;
}

/** Text that knows of each of its pieces where it comes from: a line of the template, or of the values. */
export class Rich {
  readonly parts: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.parts = parts;
  }

  get text(): string {
    return this.parts.map(({ text }) => text).join('');
  }

  /** Every piece changed by itself. */
  map(change: (text: string) => string): Rich {
    return new Rich(this.parts.map((part) => ({ ...part, text: change(part.text), isVerbatim: false })));
  }
}

export type Value = Tree | Rich;

export function isRich(value: Value): value is Rich {
  return value instanceof Rich;
}

export function textOf(value: Value): string | undefined {
  return isRich(value) ? value.text : value.text;
}

export function richOf(value: Value): Rich {
  if (isRich(value)) return value;
  return new Rich([{ text: printed(value), spot: value, isVerbatim: false }]);
}

/** As Go prints it. Lists and maps are never meant to be; they come out as JSON. */
export function printed(tree: Tree): string {
  if (tree.kind === 'scalar')
    return tree.value === null || tree.value === undefined ? '' : String(tree.value);
  return JSON.stringify(plain(tree, 0));
}

const deepest = 60;

/** Values can share parts many times over; this many are enough for any chart. */
const mostValues = 100_000;

/** A text that a template works on. Doubled a few times, it would fill the memory. */
export const longestText = 500_000;

/** @throws RangeError for a text, or texts together, of more characters than any chart needs */
export function checkLength(characters: number): void {
  if (characters > longestText) throw new RangeError(`a text is longer than ${longestText} characters`);
}

interface Budget {
  left: number;
}

function spend(budget: Budget, tree: Tree): void {
  // A long text costs as much as the parts that could stand in its place.
  budget.left -= typeof tree.value === 'string' ? 1 + tree.value.length / 40 : 1;
  if (budget.left < 0) throw new RangeError(`a value has more than ${mostValues} parts`);
}

/** @throws RangeError */
export function plain(tree: Tree, depth = 0, budget: Budget = { left: mostValues }): unknown {
  spend(budget, tree);
  if (depth > deepest) return null;
  if (tree.kind === 'list') return tree.items.map((item) => plain(item, depth + 1, budget));
  if (tree.kind === 'map') {
    const entries = [...tree.entries.values()];
    return Object.fromEntries(entries.map(({ key, value }) => [key, plain(value, depth + 1, budget)]));
  }
  return tree.value ?? null;
}

/** The same value in maps and lists of its own. @throws RangeError */
export function copied(tree: Tree, depth = 0, budget: Budget = { left: mostValues }): Tree {
  spend(budget, tree);
  if (depth > deepest) return Tree.scalar(tree, null);
  if (tree.kind === 'list')
    return Tree.list(
      tree,
      tree.items.map((item) => copied(item, depth + 1, budget)),
    );
  if (tree.kind !== 'map') return tree;
  const entries = [...tree.entries].map(
    ([key, entry]) => [key, { ...entry, value: copied(entry.value, depth + 1, budget) }] as const,
  );
  return Tree.map(tree, new Map(entries));
}

/**
 * Mappings are merged all the way down; all else of `above` replaces what lies below.
 * @throws RangeError
 */
export function mergeTrees(below: Tree, above: Tree, depth = 0, budget: Budget = { left: mostValues }): Tree {
  spend(budget, below);
  if (below.kind !== 'map' || above.kind !== 'map' || depth > deepest) return above.isNull ? below : above;
  const entries = new Map(below.entries);
  for (const [key, entry] of above.entries) {
    const known = entries.get(key);
    const value = known === undefined ? entry.value : mergeTrees(known.value, entry.value, depth + 1, budget);
    entries.set(key, { ...entry, value });
  }
  return Tree.map(above, entries);
}

/** A JSON-like value made by a function, reported at one place. */
export function treeOf(value: unknown, spot: Spot, depth = 0): Tree {
  if (depth > deepest) return Tree.scalar(spot, null);
  if (Array.isArray(value))
    return Tree.list(
      spot,
      value.map((item) => treeOf(item, spot, depth + 1)),
    );
  if (typeof value === 'object' && value !== null) {
    const entries = new Map<string, Entry>();
    for (const [key, item] of Object.entries(value)) {
      entries.set(key, { key, keySpot: spot, value: treeOf(item, spot, depth + 1) });
    }
    return Tree.map(spot, entries);
  }
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return Tree.scalar(spot, isScalar ? (value satisfies Scalar) : null);
}

/** YAML of a value, line by line, each with the place of what it says. @throws RangeError */
export function yamlOf(tree: Tree): Rich {
  const parts: Part[] = [];
  writeYaml(tree, 0, parts, 0);
  const last = parts.at(-1);
  if (last !== undefined) parts[parts.length - 1] = { ...last, text: last.text.replace(/\n$/, '') };
  return new Rich(parts);
}

function writeYaml(tree: Tree, indent: number, parts: Part[], depth: number): void {
  const put = (text: string, spot: Spot) => {
    checkLength(text.length);
    if (parts.length > mostValues) throw new RangeError(`a value has more than ${mostValues} parts`);
    parts.push({ text, spot, isVerbatim: false });
  };
  const pad = ' '.repeat(indent);
  if (depth > deepest) put('null\n', tree);
  else if (tree.kind === 'map' && tree.entries.size > 0) {
    for (const { key, keySpot, value } of tree.entries.values()) {
      put(`${pad}${quotedIfNeeded(key)}:`, keySpot);
      if (isFilled(value)) {
        put('\n', keySpot);
        writeYaml(value, value.kind === 'map' ? indent + 2 : indent, parts, depth + 1);
      } else put(` ${scalarText(value)}\n`, value);
    }
  } else if (tree.kind === 'list' && tree.items.length > 0) {
    for (const item of tree.items) {
      if (isFilled(item)) {
        put(`${pad}-\n`, item);
        writeYaml(item, indent + 2, parts, depth + 1);
      } else put(`${pad}- ${scalarText(item)}\n`, item);
    }
  } else put(`${pad}${scalarText(tree)}\n`, tree);
}

function isFilled({ kind, entries, items }: Tree): boolean {
  return (kind === 'map' && entries.size > 0) || (kind === 'list' && items.length > 0);
}

function scalarText(tree: Tree): string {
  if (tree.kind === 'map') return '{}';
  if (tree.kind === 'list') return '[]';
  if (tree.value === null || tree.value === undefined) return 'null';
  return typeof tree.value === 'string' ? quotedIfNeeded(tree.value) : String(tree.value);
}

/** Plain where YAML reads it as the same text. */
function quotedIfNeeded(text: string): string {
  const isPlain =
    /^[A-Za-z/][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n|~)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** Rendered text as a source: a place in it is a place in the template or in the values. */
export function renderedSource(path: string, rich: Rich): { readonly source: Source; readonly text: string } {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of rich.parts) {
    starts.push(length);
    length += text.length;
  }
  const text = rich.text;
  const place = (start: number, end: number): Place => {
    const index = lastAtMost(starts, start);
    const part = valueWithin(rich.parts, starts, text, start, end) ?? rich.parts[index];
    if (part === undefined) return { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const { spot, isVerbatim } = part;
    if (!isVerbatim) return spot.source.place(spot.start, spot.end);
    const at = spot.start + (start - (starts[index] ?? 0));
    return spot.source.place(at, at);
  };
  return { source: { path, isOriginal: false, place }, text };
}

/**
 * What a line of text gets from the values, the last of it where there are several: of an image that is its tag.
 * Longer stretches are reported where they begin.
 */
function valueWithin(
  parts: readonly Part[],
  starts: readonly number[],
  text: string,
  start: number,
  end: number,
): Part | undefined {
  if (end - start > 1_000 || text.slice(start, end).trimEnd().includes('\n')) return undefined;
  for (let index = lastAtMost(starts, Math.max(start, end - 1)); index >= 0; index -= 1) {
    const part = parts[index];
    if (part === undefined || (starts[index] ?? 0) + part.text.length <= start) return undefined;
    if (!part.isVerbatim && part.text !== '') return part;
  }
  return undefined;
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
