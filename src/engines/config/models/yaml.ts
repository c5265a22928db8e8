import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { firstDocument, isTooDeep } from '../../../formats/yaml/index.js';
import { type Entry, type Scalar, type Source, type Spot, Tree, textSource } from './tree.js';
import { weightOf } from './yaml-weight.js';

/** Something in a file that could not be read. */
export interface Problem {
  readonly reason: string;
  readonly line?: number;
  readonly weight?: 'incomplete' | 'note';
}

export interface LoadedYaml {
  readonly documents: readonly Tree[];
  readonly problems: readonly Problem[];
}

/** Values of one file, those that aliases and merge keys bring in included: a bomb stays a squib. */
const mostNodes = 400_000;
const deepest = 100;
const mostDocuments = 5_000;
/** About a second of the parser's time; a cluster's whole export is lighter. */
const heaviest = 60_000;

/**
 * The documents of a YAML or JSON text that `wants` asks for, by a look at their bare text. The others are never
 * parsed: a bundle of definitions can have megabytes of no interest to us.
 */
export function loadYaml(
  path: string,
  text: string,
  wants: (document: string) => boolean,
  source: Source = textSource(path, text),
): LoadedYaml {
  const documents: Tree[] = [];
  const problems: Problem[] = [];
  const budget = { left: mostNodes };
  let weight = heaviest;
  for (const [start, end] of documentRanges(text)) {
    const slice = start === 0 && end === text.length ? text : text.slice(start, end);
    if (!wants(slice)) continue;
    weight -= weightOf(slice);
    if (weight < 0 && !isTooDeep(slice)) {
      const line = lineAt(source, start);
      problems.push({ reason: 'the file has more values than are read; from here on it was not', line });
      break;
    }
    const loaded = loadDocument(slice, start, source, budget);
    if (loaded.tree !== undefined) documents.push(loaded.tree);
    problems.push(...loaded.problems);
  }
  return { documents, problems };
}

/** A line of `---` always begins a document: inside block scalars it would be indented (YAML 1.2.2, 9.2). */
function documentRanges(text: string): readonly (readonly [start: number, end: number])[] {
  const ranges: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(/^---(?=[ \t\r\n]|$)/gm)) {
    if (match.index > start) ranges.push([start, match.index]);
    start = match.index;
    if (ranges.length === mostDocuments) break;
  }
  ranges.push([start, text.length]);
  return ranges;
}

function loadDocument(
  text: string,
  base: number,
  source: Source,
  budget: { left: number },
): { readonly tree?: Tree; readonly problems: readonly Problem[] } {
  if (isTooDeep(text)) {
    return { problems: [{ reason: 'the YAML is nested without end', line: lineAt(source, base) }] };
  }
  let document: ReturnType<typeof firstDocument>;
  try {
    document = firstDocument(text);
  } catch (thrown) {
    if (!(thrown instanceof RangeError) && !(thrown instanceof Error)) throw thrown;
    return {
      problems: [{ reason: `the YAML cannot be read: ${thrown.message}`, line: lineAt(source, base) }],
    };
  }
  if (document !== undefined && 'message' in document) {
    const line = lineAt(source, base + document.offset);
    return { problems: [{ reason: `the YAML is not well formed: ${document.message}`, line }] };
  }
  if (document === undefined || document.contents === null) return { problems: [] };
  const conversion = new Conversion(source, base, budget);
  const tree = conversion.tree(document.contents as Node, 0);
  return { tree, problems: conversion.problems };
}

function lineAt(source: Source, offset: number): number {
  return source.place(offset, offset).line;
}

/** Turns nodes of the library into trees with places; aliases share the tree of their anchor. */
class Conversion {
  readonly problems: Problem[] = [];
  readonly #source: Source;
  readonly #base: number;
  readonly #budget: { left: number };
  readonly #anchors = new Map<string, Tree>();

  constructor(source: Source, base: number, budget: { left: number }) {
    this.#source = source;
    this.#base = base;
    this.#budget = budget;
  }

  tree(node: Node | null, depth: number): Tree {
    const spot = this.#spot(node);
    if (node === null) return Tree.scalar(spot, null);
    if (depth > deepest) return this.#refuse(spot, `values lie more than ${deepest} levels deep`);
    this.#budget.left -= 1;
    if (this.#budget.left < 0) return this.#refuse(spot, `there are more than ${mostNodes} values`);
    if (isAlias(node)) return this.#anchors.get(node.source) ?? this.#refuse(spot, 'an alias leads nowhere');
    const tree = this.#collection(node, spot, depth);
    const { anchor } = node as { anchor?: string };
    if (anchor !== undefined) this.#anchors.set(anchor, tree);
    return tree;
  }

  #collection(node: Node, spot: Spot, depth: number): Tree {
    if (isMap(node)) return Tree.map(spot, this.#entries(node, depth), !node.flow);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.tree(isPair(item) ? null : (item as Node), depth + 1));
      return Tree.list(spot, items, !node.flow);
    }
    if (isScalar(node)) return scalarTree(node.value, node.source, spot);
    return Tree.unknown(spot);
  }

  #entries(map: YAMLMap, depth: number): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>();
    const merged: Tree[] = [];
    for (const pair of map.items) {
      const { key, value } = pair as Pair<Node | null, Node | null>;
      const name = isScalar(key) ? (key.source ?? String(key.value)) : undefined;
      const tree = value === null ? Tree.scalar(this.#spot(key), null) : this.tree(value, depth + 1);
      if (name === '<<') merged.push(...(tree.kind === 'list' ? tree.items : [tree]));
      else if (name !== undefined) entries.set(name, { key: name, keySpot: this.#spot(key), value: tree });
    }
    for (const tree of merged) this.#merge(entries, tree);
    return entries;
  }

  /** https://yaml.org/type/merge.html: what the mapping says itself wins. */
  #merge(entries: Map<string, Entry>, { entries: more }: Tree): void {
    this.#budget.left -= more.size;
    if (this.#budget.left < 0) return;
    for (const [key, entry] of more) if (!entries.has(key)) entries.set(key, entry);
  }

  #spot(node: Node | null | undefined): Spot {
    const range = node?.range;
    const start = this.#base + (range?.[0] ?? 0);
    return { source: this.#source, start, end: this.#base + (range?.[1] ?? 0) };
  }

  #refuse(spot: Spot, reason: string): Tree {
    const line = lineAt(this.#source, spot.start);
    if (!this.problems.some((known) => known.reason === reason)) this.problems.push({ reason, line });
    return Tree.unknown(spot);
  }
}

function scalarTree(value: unknown, raw: string | undefined, spot: Spot): Tree {
  if (typeof value === 'string') return Tree.scalar(spot, value);
  if (typeof value === 'number' || typeof value === 'boolean') return Tree.scalar(spot, value, raw);
  if (typeof value === 'bigint') return Tree.scalar(spot, String(value), raw);
  return value === null || value === undefined
    ? Tree.scalar(spot, null)
    : Tree.scalar(spot, String(value) satisfies Scalar);
}
