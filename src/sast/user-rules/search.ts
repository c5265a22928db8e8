import type { CodeFile } from './code.js';
import { flattened } from './fields.js';
import { type Bindings, Matcher, noBindings, type Range } from './match.js';
import type { Pattern } from './pattern.js';
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
      for (let from = 0; from < statements.length; from++) {
        const range = this.sequenceFrom(roots, statements, from);
        if (range) found.push(range);
      }
    }
    return found;
  }

  private sequenceFrom(
    roots: readonly number[],
    statements: readonly number[],
    from: number,
  ): Range | undefined {
    if (this.matcher.isDots(roots[0] ?? 0) && from > 0) return undefined;
    const rest = statements.slice(from);
    for (const [list, isNested] of [
      [rest, false],
      [flattened(this.file.nodes, rest), true],
    ] as const) {
      if (isNested && (list.length === rest.length || !roots.some((each) => this.matcher.isDots(each))))
        continue;
      const taken = this.prefix(roots, list, noBindings);
      const [first, last] = [list[0], list[(taken?.count ?? 0) - 1]];
      if (taken && first !== undefined && last !== undefined)
        return {
          start: this.file.start(first),
          end: Math.max(...list.slice(0, taken.count).map((each) => this.file.end(each))),
          bindings: taken.bindings,
        };
    }
    return undefined;
  }

  /** The patterns fit the beginning of the list; how much of it they take. */
  private prefix(
    patterns: readonly number[],
    list: readonly number[],
    bindings: Bindings,
    at = 0,
  ): { readonly count: number; readonly bindings: Bindings } | undefined {
    const [first, ...rest] = patterns;
    if (first === undefined) return { count: at, bindings };
    if (this.matcher.isDots(first)) {
      if (rest.length === 0) return { count: list.length, bindings };
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
