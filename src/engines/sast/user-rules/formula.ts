import { bounded } from '../../../core/bounded.js';
import { SeaworthyError } from '../../../core/errors.js';
import { withoutTrailing } from '../../../core/trailing.js';
import type { LinearRegex } from '../../../formats/regex/index.js';
import type { CodeFile } from './code.js';
import type { Pattern } from './pattern.js';
import type { Bindings, Bound, Range } from './range.js';
import type { Condition, Formula } from './rule.js';
import { matchesIn } from './search.js';
import { lettersOf } from './shapes.js';

/** The patterns of a rule, read for the grammar of the file, by their text. */
export type Patterns = ReadonlyMap<string, Pattern>;

type All = Extract<Formula, { kind: 'all' }>;

const mostRanges = 20_000;
/** For one expression and one file. */
const mostRegexMs = 3_000;
/** What a metavariable stands for is a name or a literal; of a longer text the beginning is looked at. */
const mostRegexChars = 65_536;

/** Every place of a file that fulfils a formula. */
export function evaluate(formula: Formula, file: CodeFile, patterns: Patterns): readonly Range[] {
  return new Evaluation(file, patterns).of(formula);
}

const numeral = bounded(/^-?(\d[\d_]*(\.\d+)?|0[xX][\da-fA-F_]+|0o?[0-7]+)[lLuUfFdD]*$/, 8192);

class Evaluation {
  private readonly file: CodeFile;
  private readonly patterns: Patterns;
  private readonly known = new Map<string, readonly Range[]>();

  constructor(file: CodeFile, patterns: Patterns) {
    this.file = file;
    this.patterns = patterns;
  }

  of(formula: Formula): readonly Range[] {
    switch (formula.kind) {
      case 'pattern':
        return this.pattern(formula.text);
      case 'regex':
        return this.regex(formula.regex);
      case 'either':
        return distinct(formula.of.flatMap((each) => this.of(each)));
      case 'all':
        return this.all(formula);
    }
  }

  private pattern(text: string): readonly Range[] {
    const known = this.known.get(text);
    if (known) return known;
    const pattern = this.patterns.get(text);
    const found = pattern === undefined ? [] : matchesIn(this.file, pattern);
    this.known.set(text, found);
    return found;
  }

  /** Groups are bound as `$1`, `$2`, and by their names. */
  private regex(regex: LinearRegex): readonly Range[] {
    const { matches, isCut } = regex.all(this.file.text, { most: mostRanges, mostMs: mostRegexMs });
    if (isCut)
      throw new SeaworthyError(
        'LIMIT_EXCEEDED',
        `The regular expression "${regex.source.slice(0, 60)}" took longer than ${mostRegexMs / 1000} s.`,
      );
    return matches
      .filter(({ start, end }) => end > start)
      .map(({ start, end, groups }) => ({
        start,
        end,
        bindings: new Map([...groups].map(([name, place]) => [`$${name}`, place])),
      }));
  }

  private all(formula: All): readonly Range[] {
    let ranges = this.positive(formula);
    for (const inside of formula.inside) ranges = within(ranges, this.of(inside), this.file);
    for (const not of [...formula.not, ...formula.notInside]) {
      if (ranges.length === 0) break;
      const bad = this.of(not);
      ranges = ranges.filter(
        (range) =>
          !bad.some((each) => holds(each, range) && merged(each.bindings, range.bindings, this.file)),
      );
    }
    for (const regex of formula.notRegex) {
      const bad = this.regex(regex);
      ranges = ranges.filter(
        (range) => !bad.some((each) => each.start < range.end && range.start < each.end),
      );
    }
    for (const condition of formula.conditions)
      ranges = ranges.filter(({ bindings }) => this.fulfils(condition, bindings));
    return formula.focus.length === 0 ? ranges : this.focused(ranges, formula.focus);
  }

  /** What all of them have in common; of two ranges the smaller one. */
  private positive({ of }: All): readonly Range[] {
    const [first, ...rest] = of;
    if (first === undefined) return [{ start: 0, end: this.file.text.length, bindings: new Map() }];
    let ranges = this.of(first);
    for (const each of rest) {
      const others = this.of(each);
      ranges = distinct(
        ranges.flatMap((range) =>
          others.flatMap((other) => {
            const [small, big] = holds(range, other) ? [other, range] : [range, other];
            const bindings = holds(big, small) ? merged(big.bindings, small.bindings, this.file) : undefined;
            return bindings ? [{ start: small.start, end: small.end, bindings }] : [];
          }),
        ),
      );
    }
    return ranges;
  }

  private focused(ranges: readonly Range[], names: readonly string[]): readonly Range[] {
    return distinct(
      ranges.flatMap(({ bindings }) =>
        names.flatMap((name) => {
          const bound = bindings.get(name);
          return bound ? [{ start: bound.start, end: bound.end, bindings }] : [];
        }),
      ),
    );
  }

  private fulfils(condition: Condition, bindings: Bindings): boolean {
    const bound = bindings.get(condition.of);
    if (condition.kind === 'comparison') return condition.holds((name) => this.valueOf(bindings.get(name)));
    if (bound === undefined) return false;
    if (condition.kind === 'type') {
      const { node } = bound;
      return node !== undefined && condition.types.some((type) => this.file.hasType(node, type));
    }
    if (condition.kind === 'regex') {
      const text = condition.isQuoted ? this.textOf(bound) : this.lettersOf(bound);
      return condition.regex.fitsStart(text.slice(0, mostRegexChars));
    }
    return this.of(condition.formula).some((each) => bound.start <= each.start && each.end <= bound.end);
  }

  private textOf({ start, end }: Bound): string {
    return this.file.text.slice(start, end);
  }

  private lettersOf(bound: Bound): string {
    const node = this.constantOf(bound);
    return (node === undefined ? undefined : lettersOf(this.file.nodes, node)) ?? this.textOf(bound);
  }

  private constantOf(bound: Bound): number | undefined {
    return this.file.constants.get(this.textOf(bound)) ?? bound.node;
  }

  private valueOf(bound: Bound | undefined): string | number | undefined {
    if (bound === undefined) return undefined;
    const node = this.constantOf(bound);
    const text = node === undefined ? this.textOf(bound) : this.file.nodes.text(node);
    if (numeral.test(text)) return numberIn(text);
    return node === undefined ? text : lettersOf(this.file.nodes, node);
  }
}

function numberIn(text: string): number {
  const plain = text.replace(/_/g, '');
  if (/^0[xX]/.test(plain)) return Number.parseInt(plain, 16);
  if (/^0o?[0-7]+$/.test(plain)) return Number.parseInt(plain.replace('o', ''), 8);
  return Number(withoutTrailing(plain, 'lLuUfFdD'));
}

function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Ranges that lie in one of the others, with what both know. */
function within(ranges: readonly Range[], outer: readonly Range[], file: CodeFile): readonly Range[] {
  return ranges.flatMap((range) => {
    for (const each of outer) {
      const bindings = holds(each, range) ? merged(each.bindings, range.bindings, file) : undefined;
      if (bindings) return [{ ...range, bindings }];
    }
    return [];
  });
}

/** Both together; undefined where a name means two things. */
function merged(a: Bindings, b: Bindings, file: CodeFile): Bindings | undefined {
  const plain = ({ start, end }: Bound) => file.text.slice(start, end).replace(/\s+/g, '');
  const all = new Map(a);
  for (const [name, bound] of b) {
    const known = all.get(name);
    if (known && plain(known) !== plain(bound)) return undefined;
    all.set(name, bound);
  }
  return all;
}

function distinct(ranges: readonly Range[]): readonly Range[] {
  const found = new Map<string, Range>();
  for (const range of ranges) {
    const names = [...range.bindings].map(([name, { start, end }]) => `${name}${start}-${end}`).sort();
    const key = `${range.start} ${range.end} ${names.join(' ')}`;
    if (!found.has(key) && found.size < mostRanges) found.set(key, range);
  }
  return [...found.values()];
}

/** Every pattern that a formula names. */
export function patternsIn(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'pattern':
      return [formula.text];
    case 'regex':
      return [];
    case 'either':
      return formula.of.flatMap(patternsIn);
    case 'all':
      return [
        ...[...formula.of, ...formula.inside, ...formula.not, ...formula.notInside].flatMap(patternsIn),
        ...formula.conditions.flatMap((each) => (each.kind === 'pattern' ? patternsIn(each.formula) : [])),
      ];
  }
}
