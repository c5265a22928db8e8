import type { Import, ReadFile, Use } from '../imports.js';
import { LinesOf } from '../lines.js';
import { type Token, tokensOf } from './tokens.js';

/** Names of dependencies in the code, where Cargo.toml gives them others: `local` to the crate's own. */
export type Renames = ReadonlyMap<string, string>;

/**
 * What a file of Rust names of other crates: `use` trees and `extern crate` as imports, and every path as a use, its first
 * word replaced by what that was imported as. Methods are uses that begin with a dot.
 */
export function readRust(path: string, text: string, renames: Renames = new Map()): ReadFile {
  return new Reader(path, text, renames).read();
}

const mostSegments = 64;
const deepestTree = 32;
const own = new Set(['crate', 'self', 'super', 'Self']);

class Reader {
  private readonly path: string;
  private readonly tokens: readonly Token[];
  private readonly lines: LinesOf;
  private readonly renames: Renames;
  private readonly imports: Import[] = [];
  private readonly uses: Use[] = [];
  private readonly locals = new Map<string, string>();
  private readonly modules: ReadonlySet<string>;
  private at = 0;

  constructor(path: string, text: string, renames: Renames) {
    this.path = path;
    this.tokens = tokensOf(text);
    this.lines = new LinesOf(path, text);
    this.renames = renames;
    this.modules = new Set(
      this.tokens.flatMap(({ text: word }, index) => (word === 'mod' ? this.textAt(index + 1) : [])),
    );
  }

  read(): ReadFile {
    this.walk((word, start) => {
      if (word === 'use') this.use([], 0);
      else if (word === 'extern' && this.textAt(this.at) === 'crate') this.externCrate(start);
    });
    this.walk((word, start) => {
      if (word === 'use') this.skipUse();
      else if (word === 'extern' && this.textAt(this.at) === 'crate') this.at += 2;
      else if (isName(word)) this.pathFrom(word, start);
    });
    return { path: this.path, language: 'rust', imports: this.imports, uses: this.uses };
  }

  private walk(visit: (word: string, start: number) => void): void {
    for (this.at = 0; this.at < this.tokens.length; ) {
      const start = this.at++;
      visit(this.textAt(start), start);
    }
  }

  private textAt(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  private skipUse(): void {
    while (this.at < this.tokens.length && this.textAt(this.at) !== ';') this.at += 1;
  }

  private externCrate(start: number): void {
    const name = this.textAt(this.at + 1);
    const local = this.textAt(this.at + 2) === 'as' ? this.textAt(this.at + 3) : name;
    if (isName(name)) this.import([name], local, start);
  }

  /** One branch of a tree: `a::b`, `a::{b, c as d}`, `a::*`. */
  private use(before: readonly string[], depth: number): void {
    const start = this.at;
    const segments = [...before];
    for (; this.at < this.tokens.length; this.at += 1) {
      const word = this.textAt(this.at);
      if (word === '::') continue;
      if (word === '{') {
        this.at += 1;
        if (depth < deepestTree) this.branches(segments, depth + 1);
        return;
      }
      if (!(isName(word) || word === '*') || word === 'as') break;
      if (segments.length < mostSegments) segments.push(word);
    }
    const alias = this.textAt(this.at) === 'as' ? this.textAt(this.at + 1) : undefined;
    if (alias !== undefined) this.at += 2;
    if (segments.length > before.length) this.leaf(segments, alias, start);
  }

  private branches(before: readonly string[], depth: number): void {
    while (this.at < this.tokens.length) {
      const word = this.textAt(this.at);
      if (word === ';') return;
      if (word === '}') {
        this.at += 1;
        return;
      }
      if (isName(word) || word === '*' || word === '::' || word === '{') this.use(before, depth);
      else this.at += 1;
    }
  }

  private leaf(segments: readonly string[], alias: string | undefined, start: number): void {
    // `use a::{self}` is `a`.
    const whole = segments.at(-1) === 'self' ? segments.slice(0, -1) : segments;
    this.import(whole, alias ?? whole.at(-1) ?? '', start);
  }

  private import(segments: readonly string[], local: string, start: number): void {
    const [first = '', ...rest] = segments;
    const module = [this.crateOf(first), ...rest].join('::');
    if (own.has(first)) return;
    if (local !== '_' && local !== '*') this.locals.set(local, module);
    if (this.modules.has(first)) return;
    this.imports.push({ module, local, at: this.lines.placeOf(this.tokens[start]?.at ?? 0) });
  }

  private crateOf(name: string): string {
    return this.renames.get(name) ?? name;
  }

  /** A path, or a method behind a dot. */
  private pathFrom(first: string, start: number): void {
    const isMethod = this.textAt(start - 1) === '.' && this.textAt(start - 2) !== '.';
    const segments = [first];
    while (this.textAt(this.at) === '::') {
      const next = this.textAt(this.at + 1);
      if (next === '<') this.at = this.pastGenerics(this.at + 1);
      else if (isName(next)) {
        if (segments.length < mostSegments) segments.push(next);
        this.at += 2;
      } else break;
    }
    const at = this.lines.placeOf(this.tokens[start]?.at ?? 0);
    if (isMethod) {
      if (this.textAt(this.at) === '(') this.uses.push({ callee: `.${first}`, at });
      return;
    }
    const whole = this.expanded(segments);
    const isUsed = segments.length > 1 || this.locals.has(first) || /^[(!]$/.test(this.textAt(this.at));
    if (whole === undefined || !isUsed || this.textAt(start - 1) === 'fn') return;
    this.uses.push({ callee: whole, at });
    // A crate may be used by its whole path, without an import: since the edition of 2018.
    if (segments.length > 1 && !this.locals.has(first)) this.imports.push({ module: whole, local: '', at });
  }

  /** Undefined for what is of this crate. A single word that nothing brought in may come by a glob. */
  private expanded(segments: readonly string[]): string | undefined {
    const [first = '', ...rest] = segments;
    const local = this.locals.get(first);
    if (local !== undefined) return [local, ...rest].join('::');
    if (own.has(first) || this.modules.has(first)) return undefined;
    return [this.crateOf(first), ...rest].join('::');
  }

  private pastGenerics(start: number): number {
    let depth = 0;
    for (let at = start; at < this.tokens.length; at += 1) {
      const word = this.textAt(at);
      if (word === '<') depth += 1;
      else if (word === '>' && this.textAt(at - 1) !== '-') depth -= 1;
      else if (word === ';' || word === '{') return at;
      if (depth === 0) return at + 1;
    }
    return this.tokens.length;
  }
}

function isName(word: string): boolean {
  return /^[\p{XID_Start}_]/u.test(word);
}
