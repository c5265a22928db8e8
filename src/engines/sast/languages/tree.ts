import type { Language, Parser } from 'web-tree-sitter';
import { SeaworthyError } from '../../../core/errors.js';
import type { ReadGrammar } from './assets.js';
import { ParserMemory } from './parser-memory.js';
import { directWalk, publicWalk, type TreeWalk } from './walk.js';

/**
 * A syntax tree as typed arrays. Node 0 is the root; 0 as a child or sibling means none. Kept are named nodes and
 * tokens with a field (operators). Offsets are UTF-16 units of `text`.
 */
export interface FlatTree {
  readonly text: string;
  readonly size: number;
  readonly kind: Uint16Array;
  readonly field: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly child: Uint32Array;
  readonly next: Uint32Array;
  readonly kindNames: readonly string[];
  readonly fieldNames: readonly string[];
  /** Parts of the text fit no grammar rule. */
  readonly broken: boolean;
}

export interface SourceParser {
  /** @param grammar name of the file that holds it */
  parse(grammar: string, text: string): Promise<FlatTree>;
  close(): void;
}

const maxNodes = 700_000;
const firstCapacity = 4096;
/** A thousand times what a file needs: comments that are opened again and again are read to the end for each. */
const longestMicroseconds = 2_000_000;

/** Grammars stay compiled for the life of the process: compiling one costs more than parsing most files. */
const loaded = new Map<string, Promise<Language>>();
type TreeSitter = typeof import('web-tree-sitter');
let ready: Promise<TreeSitter> | undefined;
const memory = new ParserMemory();
const { module } = memory;

export async function createParser(read: ReadGrammar): Promise<SourceParser> {
  module.wasmBinary ??= read('web-tree-sitter.wasm');
  // Analyses that begin together share one.
  ready ??= loadTreeSitter();
  const { Parser, Language } = await ready;
  let parser = new Parser();
  let { generation } = memory;
  return {
    parse: async (grammar, text) => {
      const language = await loadOnce(grammar, () => Language.load(read(grammar)));
      if (generation !== memory.generation) {
        forget(parser);
        parser = new Parser();
        generation = memory.generation;
      }
      parser.setLanguage(language);
      return withoutTrap(() => flatten(parser, language, text));
    },
    close: () => {
      if (generation !== memory.generation) forget(parser);
      else parser.delete();
    },
  };
}

async function loadTreeSitter(): Promise<TreeSitter> {
  const library = await import('web-tree-sitter');
  await library.Parser.init(module);
  return library;
}

function loadOnce(grammar: string, load: () => Promise<Language>): Promise<Language> {
  const loading =
    loaded.get(grammar) ??
    load().then((language) => {
      memory.keep();
      return language;
    });
  loaded.set(grammar, loading);
  return loading;
}

/** What lay at its address is gone, and must not be given back a second time, by the collector either. */
function forget(parser: Parser): void {
  Object.assign(parser, { 0: 0, 1: 0 });
  parser.delete();
}

/** `WebAssembly.RuntimeError` */
function isTrap(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'RuntimeError';
}

/** A trap of the parser costs the file that caused it, and no other. */
function withoutTrap<T>(parse: () => T): T {
  try {
    return parse();
  } catch (thrown) {
    if (!isTrap(thrown) || !memory.restore()) throw thrown;
    throw new SeaworthyError('LIMIT_EXCEEDED', 'The parser fails on the file.');
  }
}

function flatten(parser: Parser, language: Language, text: string): FlatTree {
  const isLate = lateness();
  const tree = parser.parse(text, null, { progressCallback: isLate });
  if (tree === null) {
    // It would go on with this text at the next one.
    parser.reset();
    throw new SeaworthyError(
      'LIMIT_EXCEEDED',
      'The parser takes more than 2 seconds of the processor for the file.',
    );
  }
  try {
    const broken = tree.rootNode.hasError;
    const isNamed = namedKinds(language);
    const walk = directWalk(module, tree) ?? publicWalk(tree);
    const flat = new Growing();
    try {
      flattenInto(flat, walk, isNamed);
    } finally {
      walk.close();
    }
    return {
      ...flat.done(),
      text,
      ...namesOf(language),
      broken,
    };
  } finally {
    tree.delete();
  }
}

function flattenInto(flat: Growing, walk: TreeWalk, isNamed: readonly boolean[]): void {
  /** The node that new siblings follow, by depth; -1 before the first child. */
  const lastAt: number[] = [-1];
  const parentAt: number[] = [0];
  let depth = 0;
  let skipped = 0;
  for (let down = true; ; ) {
    if (down) {
      const kind = walk.kind();
      const field = walk.field();
      if (field > 0 || (isNamed[kind] ?? walk.isNamed())) {
        const node = flat.add(kind, field, walk.start(), walk.end());
        const before = lastAt[depth] ?? -1;
        if (before >= 0) flat.next[before] = node;
        else if (node > 0) flat.child[parentAt[depth] ?? 0] = node;
        lastAt[depth] = node;
        if (walk.toFirstChild()) {
          depth += 1;
          lastAt[depth] = -1;
          parentAt[depth] = node;
          continue;
        }
      } else skipped += 1;
    }
    if (walk.toNextSibling()) down = true;
    else if (walk.toParent()) {
      depth -= 1;
      down = false;
    } else break;
    if (flat.size + skipped > maxNodes)
      throw new SeaworthyError('LIMIT_EXCEEDED', `The file has more than ${maxNodes} syntax nodes.`);
  }
}

const named = new WeakMap<Language, readonly boolean[]>();

/** The object at hand is an expression in each language; some grammars have it as a keyword. */
const objectAtHand = 'this';

/** Whether nodes of a kind are kept: asked once per grammar, for a question to the parser costs as much as a node. */
function namedKinds(language: Language): readonly boolean[] {
  const known = named.get(language);
  if (known) return known;
  const all = Array.from(
    { length: language.nodeTypeCount },
    (_, kind) => language.nodeTypeIsNamed(kind) || language.types[kind] === objectAtHand,
  );
  named.set(language, all);
  return all;
}

type Names = Pick<FlatTree, 'kindNames' | 'fieldNames'>;

const namesKnown = new WeakMap<Language, Names>();

function namesOf(language: Language): Names {
  const known = namesKnown.get(language);
  if (known) return known;
  const texts = (names: readonly (string | null)[]) => names.map((name) => name ?? '');
  const names = { kindNames: texts(language.types), fieldNames: texts(language.fields) };
  namesKnown.set(language, names);
  return names;
}

class Growing {
  size = 0;
  kind = new Uint16Array(firstCapacity);
  field = new Uint8Array(firstCapacity);
  start = new Uint32Array(firstCapacity);
  end = new Uint32Array(firstCapacity);
  child = new Uint32Array(firstCapacity);
  next = new Uint32Array(firstCapacity);

  add(kind: number, field: number, start: number, end: number): number {
    if (this.size === this.kind.length) this.grow(this.size * 2);
    const node = this.size++;
    this.kind[node] = kind;
    this.field[node] = field;
    this.start[node] = start;
    this.end[node] = end;
    return node;
  }

  done() {
    const { size, kind, field, start, end, child, next } = this;
    return { size, kind, field, start, end, child, next };
  }

  private grow(capacity: number): void {
    this.kind = widen(this.kind, new Uint16Array(capacity));
    this.field = widen(this.field, new Uint8Array(capacity));
    this.start = widen(this.start, new Uint32Array(capacity));
    this.end = widen(this.end, new Uint32Array(capacity));
    this.child = widen(this.child, new Uint32Array(capacity));
    this.next = widen(this.next, new Uint32Array(capacity));
  }
}

function widen<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** How old the reading may be that a file is measured from, in milliseconds of the clock: a reading costs as much as a small file. */
const freshMs = 200;
let reading = { at: Number.NEGATIVE_INFINITY, usage: process.cpuUsage() };

function recentReading(now: number): NodeJS.CpuUsage {
  if (now - reading.at > freshMs) reading = { at: now, usage: process.cpuUsage() };
  return reading.usage;
}

/** Whether the parser has used more of the processor than a file may take; asked again and again while it works. */
function lateness(): () => boolean {
  const began = performance.now();
  const before = recentReading(began);
  // The clock costs next to nothing, and one thread uses no more than it shows; only then the system is asked.
  return () =>
    performance.now() - began > longestMicroseconds / 1000 &&
    process.cpuUsage(before).user > longestMicroseconds;
}
