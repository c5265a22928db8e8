import type { CodeFile } from './code.js';
import { flattened } from './fields.js';
import { Matcher } from './match.js';
import type { Pattern } from './pattern.js';
import { type Bindings, noBindings, type Range } from './range.js';
import { isStatementList } from './shapes.js';

/**
 * Every place of a file where a pattern fits, in the order of the text.
 * @throws SeaworthyError LIMIT_EXCEEDED
 */
export function matchesIn(file: CodeFile, pattern: Pattern): readonly Range[] {
  if (!pattern.words.every((word) => file.text.includes(word))) return [];
  return new Search(file, pattern).all();
}

class Search {
  private readonly file: CodeFile;
  private readonly pattern: Pattern;
  private readonly matcher: Matcher;

  constructor(file: CodeFile, pattern: Pattern) {
    this.file = file;
    this.pattern = pattern;
    this.matcher = new Matcher(file, pattern);
  }

  all(): readonly Range[] {
    const { roots } = this.pattern;
    const [only] = roots;
    return roots.length === 1 && only !== undefined ? this.single(only) : this.sequences(roots);
  }

  private single(root: number): readonly Range[] {
    const found: Range[] = [];
    for (const node of this.file.all) {
      if (node === this.file.nodes.root) continue;
      const bindings = this.matcher.node(root, node, noBindings);
      if (bindings) found.push({ start: this.file.start(node), end: this.file.end(node), bindings });
    }
    return found;
  }

  /** Statements that follow each other, somewhere in a list of statements. */
  private sequences(roots: readonly number[]): readonly Range[] {
    const found: Range[] = [];
    for (const list of this.file.all) {
      if (list !== this.file.nodes.root && !isStatementList(this.file.nodes.kind(list))) continue;
      const statements = this.file.nodes.children(list);
      const isDeep = roots.some((each) => this.matcher.isDots(each));
      const nested = isDeep ? flattened(this.file.nodes, statements) : statements;
      for (let from = 0; from < statements.length; from++) {
        const range = this.sequenceFrom(roots, statements, from, nested);
        if (range) found.push(range);
      }
    }
    return found;
  }

  /** `nested` are the statements with those inside of them. */
  private sequenceFrom(
    roots: readonly number[],
    statements: readonly number[],
    from: number,
    nested: readonly number[],
  ): Range | undefined {
    const [root = 0, here = 0] = [roots[0], statements[from]];
    if (this.matcher.isDots(root) ? from > 0 : this.matcher.node(root, here, noBindings) === undefined)
      return undefined;
    const deeper = nested.length === statements.length ? -1 : nested.indexOf(here);
    return (
      this.rangeOf(roots, statements, from) ?? (deeper < 0 ? undefined : this.rangeOf(roots, nested, deeper))
    );
  }

  private rangeOf(roots: readonly number[], list: readonly number[], from: number): Range | undefined {
    const taken = this.prefix(roots, list, noBindings, from);
    const first = list[from];
    if (taken === undefined || first === undefined || taken.end === from) return undefined;
    let end = 0;
    for (let at = from; at < taken.end; at++) end = Math.max(end, this.file.end(list[at] ?? first));
    return { start: this.file.start(first), end, bindings: taken.bindings };
  }

  /** The patterns fit the list from a place on; where what they take ends. */
  private prefix(
    patterns: readonly number[],
    list: readonly number[],
    bindings: Bindings,
    at: number,
  ): { readonly end: number; readonly bindings: Bindings } | undefined {
    const [first, ...rest] = patterns;
    if (first === undefined) return { end: at, bindings };
    if (this.matcher.isDots(first)) {
      if (rest.length === 0) return { end: list.length, bindings };
      for (let skip = at; skip < list.length; skip++) {
        const taken = this.prefix(rest, list, bindings, skip);
        if (taken) return taken;
      }
      return undefined;
    }
    const node = list[at];
    const next = node === undefined ? undefined : this.matcher.node(first, node, bindings);
    return next && this.prefix(rest, list, next, at + 1);
  }
}
