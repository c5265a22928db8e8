/**
 * The most steps that a backtracking matcher can need for a regular expression, as a number for a length of text: an upper bound by the
 * structure alone, for those patterns that the analyser cannot call linear. The cost of a sequence is the cost of each part times
 * the number of ways in which the parts before it can match; a repetition can match in one way where what it repeats and what follows
 * begin with different characters, and in as many as it repeats otherwise.
 */
type Chars = Uint8Array;

type Node =
  | { readonly kind: 'set'; readonly chars: Chars }
  | { readonly kind: 'seq' | 'alt'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly of: Node; readonly least: number; readonly most: number }
  | { readonly kind: 'look'; readonly of: Node }
  | { readonly kind: 'end'; readonly chars: Chars }
  | { readonly kind: 'start' | 'boundary' };

/** Characters 0 to 255, one place for all other blanks and one for all the rest. */
const alphabet = 258;
const [otherBlanks, others] = [256, 257];
const noChars = (): Chars => new Uint8Array(alphabet);
const allChars = (): Chars => new Uint8Array(alphabet).fill(1);
const charsOf = (test: (code: number) => boolean): Chars =>
  new Uint8Array(alphabet).map((_, code) => (code < 256 && test(code) ? 1 : 0));
const either = (...sets: readonly Chars[]): Chars =>
  new Uint8Array(alphabet).map((_, code) => (sets.some((set) => set[code] === 1) ? 1 : 0));
const without = (set: Chars): Chars => set.map((has) => (has === 1 ? 0 : 1));
const overlap = (a: Chars, b: Chars): boolean => a.some((has, code) => has === 1 && b[code] === 1);
const isAscii = (pattern: RegExp) => charsOf((code) => pattern.test(String.fromCharCode(code)));

const digits = isAscii(/[0-9]/);
const words = isAscii(/[A-Za-z0-9_]/);
const blanks = isAscii(/\s/);
blanks[otherBlanks] = 1;
const dot = without(isAscii(/[\n\r]/));

class Reader {
  private at = 0;
  private readonly source: string;
  private readonly flags: string;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  read(): Node {
    const parts: Node[] = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      parts.push(this.sequence());
    }
    return parts.length === 1 ? (parts[0] as Node) : { kind: 'alt', parts };
  }

  private sequence(): Node {
    const parts: Node[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')')
      parts.push(this.quantified(this.atom()));
    return { kind: 'seq', parts };
  }

  private quantified(of: Node): Node {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 40));
    if (found === null) return of;
    this.at += found[0].length;
    const [sign] = found[0];
    if (sign === '*') return { kind: 'repeat', of, least: 0, most: Number.POSITIVE_INFINITY };
    if (sign === '+') return { kind: 'repeat', of, least: 1, most: Number.POSITIVE_INFINITY };
    if (sign === '?') return { kind: 'repeat', of, least: 0, most: 1 };
    const least = Number(found[1]);
    const most = found[2] === '' ? least : found[3] === '' ? Number.POSITIVE_INFINITY : Number(found[3]);
    return { kind: 'repeat', of, least, most };
  }

  private atom(): Node {
    const char = this.source[this.at] ?? '';
    this.at += 1;
    if (char === '(') return this.group();
    if (char === '[') return { kind: 'set', chars: this.cased(this.classed()) };
    if (char === '.') return { kind: 'set', chars: this.flags.includes('s') ? allChars() : dot };
    if (char === '^') return { kind: this.flags.includes('m') ? 'boundary' : 'start' };
    if (char === '$') return { kind: 'end', chars: this.flags.includes('m') ? isAscii(/[\n\r]/) : noChars() };
    if (char === '\\') return this.escaped();
    return { kind: 'set', chars: this.cased(one(char)) };
  }

  private group(): Node {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 60))?.[0] ?? '';
    this.at += opening.length;
    const of = this.read();
    this.at += 1;
    return /[=!]$/.test(opening) ? { kind: 'look', of } : of;
  }

  private escaped(): Node {
    const char = this.source[this.at] ?? '';
    if (char === 'b' || char === 'B') {
      this.at += 1;
      return { kind: 'boundary' };
    }
    if (/[1-9k]/.test(char)) {
      this.at += char === 'k' ? (/^k<\w+>/.exec(this.source.slice(this.at))?.[0].length ?? 1) : 1;
      // A back-reference is as long as what it refers to: one way, some characters.
      return { kind: 'repeat', of: { kind: 'set', chars: allChars() }, least: 1, most: 1 };
    }
    return { kind: 'set', chars: this.cased(this.escapedChars()) };
  }

  /** After a backslash, in a class or outside. */
  private escapedChars(): Chars {
    const char = this.source[this.at] ?? '';
    this.at += 1;
    const known: Readonly<Record<string, Chars>> = {
      d: digits,
      D: without(digits),
      w: words,
      W: without(words),
      s: blanks,
      S: without(blanks),
      n: one('\n'),
      r: one('\r'),
      t: one('\t'),
      f: one('\f'),
      v: one('\v'),
      0: one('\0'),
    };
    if (char === 'p' || char === 'P') {
      const name = /^\{[^}]*\}/.exec(this.source.slice(this.at))?.[0] ?? '';
      this.at += name.length;
      const chars = isAscii(new RegExp(`\\${char}${name}`, 'u'));
      chars[others] = 1;
      return chars;
    }
    const code = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]+)\})/.exec(
      this.source.slice(this.at - 1, this.at + 12),
    );
    if (code === null) return known[char] ?? one(char);
    this.at += code[0].length - 1;
    return one(String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '0', 16)));
  }

  private classed(): Chars {
    const isNegated = this.source[this.at] === '^';
    if (isNegated) this.at += 1;
    const sets: Chars[] = [];
    for (; this.at < this.source.length && this.source[this.at] !== ']'; ) {
      const from = this.classMember();
      if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at += 1;
        const [low, high] = [from.indexOf(1), this.classMember().lastIndexOf(1)];
        sets.push(new Uint8Array(alphabet).map((_, code) => (code >= low && code <= high ? 1 : 0)));
      } else sets.push(from);
    }
    this.at += 1;
    const chars = either(noChars(), ...sets);
    if (!isNegated) return chars;
    const rest = without(chars);
    rest[others] = 1;
    return rest;
  }

  private classMember(): Chars {
    const char = this.source[this.at] ?? '';
    this.at += 1;
    if (char !== '\\') return one(char);
    if (this.source[this.at] === 'b') {
      this.at += 1;
      return one('\b');
    }
    return this.escapedChars();
  }

  private cased(chars: Chars): Chars {
    if (!this.flags.includes('i')) return chars;
    const wide = chars.slice();
    for (let code = 65; code <= 90; code++)
      if (chars[code] === 1 || chars[code + 32] === 1) [wide[code], wide[code + 32]] = [1, 1];
    return wide;
  }
}

function one(char: string): Chars {
  const chars = noChars();
  const code = char.codePointAt(0) ?? 0;
  chars[code < 256 ? code : /\s/.test(char) ? otherBlanks : others] = 1;
  return chars;
}

interface Cost {
  /** In which a match can end, seen by what follows. */
  readonly ways: number;
  readonly steps: number;
}

/** What a match of the node can begin with; `isEmpty` where it can be nothing at all. */
function beginning(node: Node): { readonly chars: Chars; readonly isEmpty: boolean } {
  switch (node.kind) {
    case 'set':
      return { chars: node.chars, isEmpty: false };
    case 'end':
      return { chars: node.chars, isEmpty: false };
    case 'seq': {
      let chars = noChars();
      for (const part of node.parts) {
        const first = beginning(part);
        chars = either(chars, first.chars);
        if (!first.isEmpty) return { chars, isEmpty: false };
      }
      return { chars, isEmpty: true };
    }
    case 'alt': {
      const firsts = node.parts.map(beginning);
      return {
        chars: either(...firsts.map(({ chars }) => chars)),
        isEmpty: firsts.some(({ isEmpty }) => isEmpty),
      };
    }
    case 'repeat': {
      const first = beginning(node.of);
      return { chars: first.chars, isEmpty: node.least === 0 || first.isEmpty };
    }
    default:
      return { chars: noChars(), isEmpty: true };
  }
}

/** @param follow what comes behind the node begins with */
function costOf(node: Node, follow: Chars, length: number): Cost {
  switch (node.kind) {
    case 'seq':
      return sequenceCost(node.parts, follow, length);
    case 'alt':
      return alternativesCost(node.parts, follow, length);
    case 'repeat':
      return repeatCost(node, follow, length);
    case 'look':
      return { ways: 1, steps: 1 + costOf(node.of, noChars(), length).steps };
    default:
      return { ways: 1, steps: 1 };
  }
}

function sequenceCost(parts: readonly Node[], follow: Chars, length: number): Cost {
  const follows: Chars[] = [];
  let behind = follow;
  for (const part of [...parts].reverse()) {
    follows.unshift(behind);
    const first = beginning(part);
    behind = first.isEmpty ? either(first.chars, behind) : first.chars;
  }
  let [ways, steps] = [1, 0];
  for (const [index, part] of parts.entries()) {
    const cost = costOf(part, follows[index] as Chars, length);
    steps += ways * cost.steps;
    ways *= cost.ways;
  }
  return { ways, steps };
}

function alternativesCost(parts: readonly Node[], follow: Chars, length: number): Cost {
  const costs = parts.map((part) => costOf(part, follow, length));
  const steps = costs.reduce((sum, cost) => sum + cost.steps + 1, 0);
  const most = Math.max(...costs.map(({ ways }) => ways));
  const isApart = parts.every((a, index) => parts.slice(index + 1).every((b) => areApart(a, b)));
  return { ways: isApart ? most : costs.reduce((sum, { ways }) => sum + ways, 0), steps };
}

/** Whether no text can be the beginning of both: they differ at some place up to which each has one character. */
function areApart(a: Node, b: Node): boolean {
  const [left, right] = [setsOf(a), setsOf(b)];
  return left.some((set, index) => right[index] !== undefined && !overlap(set, right[index]));
}

/** The sets that a match begins with, one for each character, as long as that is fixed. */
function setsOf(node: Node): readonly Chars[] {
  return leading(node).sets;
}

function leading(node: Node): { readonly sets: readonly Chars[]; readonly isWhole: boolean } {
  if (node.kind === 'set') return { sets: [node.chars], isWhole: true };
  if (node.kind === 'boundary' || node.kind === 'look' || node.kind === 'start')
    return { sets: [], isWhole: true };
  if (node.kind === 'repeat') {
    const inner = leading(node.of);
    const times = inner.isWhole ? Math.min(node.least, 50) : Math.min(node.least, 1);
    return {
      sets: Array.from({ length: times }, () => inner.sets).flat(),
      isWhole: inner.isWhole && node.least === node.most && node.least <= 50,
    };
  }
  if (node.kind !== 'seq') {
    const first = beginning(node);
    return { sets: first.isEmpty ? [] : [first.chars], isWhole: false };
  }
  const sets: Chars[] = [];
  for (const part of node.parts) {
    const next = leading(part);
    sets.push(...next.sets);
    if (!next.isWhole) return { sets, isWhole: false };
  }
  return { sets, isWhole: true };
}

function repeatCost(node: Extract<Node, { kind: 'repeat' }>, follow: Chars, length: number): Cost {
  const most = Math.min(node.most, length);
  const first = beginning(node.of).chars;
  const inner = costOf(node.of, most > 1 ? either(first, follow) : follow, length);
  const steps = most * (inner.steps + 1);
  const isFixed = node.least === most;
  const exits = isFixed || !overlap(first, follow) ? 1 : most - Math.min(node.least, most) + 1;
  if (inner.ways <= 1) return { ways: exits, steps };
  const ways = inner.ways ** most;
  return { ways: exits * ways, steps: steps * ways };
}

/** Distance of two places at which a pattern can begin, by its leading characters: those of `<a b` lie 4 apart. */
function distance(node: Node): number {
  const sets = setsOf(node);
  for (let shift = 1; shift < sets.length; shift++)
    if (sets.slice(shift).every((set, index) => overlap(set, sets[index] as Chars))) return shift;
  return Math.max(1, sets.length);
}

function isAnchored(node: Node): boolean {
  if (node.kind === 'start') return true;
  if (node.kind === 'alt') return node.parts.every(isAnchored);
  if (node.kind !== 'seq') return false;
  const [first, second] = node.parts;
  if (first === undefined) return false;
  return (
    isAnchored(first) ||
    ((first.kind === 'look' || first.kind === 'boundary') && second !== undefined && isAnchored(second))
  );
}

/**
 * Without what cannot fail at the end of an alternative: a match consumes those characters, so that all starts together pay for them
 * once.
 */
function withoutSureEnd(node: Node): Node {
  if (node.kind === 'alt') return { kind: 'alt', parts: node.parts.map(withoutSureEnd) };
  if (node.kind !== 'seq') return node;
  const parts = [...node.parts];
  const [before, last] = parts.slice(-2);
  if (before?.kind === 'repeat' && isAnything(before.of) && last !== undefined && isSureAtEnd(last))
    parts.pop();
  for (let end = parts.at(-1); end?.kind === 'repeat' && end.most > end.least; end = parts.at(-1)) {
    parts.pop();
    if (end.least === 0) continue;
    parts.push({ ...end, most: end.least });
    break;
  }
  return { kind: 'seq', parts };
}

/** `$`, or `(?:x|$)`. */
function isSureAtEnd(node: Node): boolean {
  if (node.kind === 'alt') return node.parts.some(isSureAtEnd);
  if (node.kind === 'seq') return node.parts.length === 1 && isSureAtEnd(node.parts[0] as Node);
  return node.kind === 'end';
}

function isAnything(node: Node): boolean {
  return node.kind === 'set' && node.chars.every((has) => has === 1);
}

/** @param flags with `y` the pattern is tried at one place */
export function mostSteps(source: string, flags: string, length: number): number {
  const node = withoutSureEnd(new Reader(source, flags).read());
  const starts = flags.includes('y') || isAnchored(node) ? 1 : Math.ceil(length / distance(node));
  return starts * costOf(node, noChars(), length).steps + length;
}
