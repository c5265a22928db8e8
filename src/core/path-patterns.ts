/**
 * Patterns for paths as `.gitignore` has them (https://git-scm.com/docs/gitignore). They come from outside, so each is matched
 * in at most its length times the length of the path: no regular expression, and of several asterisks only the last is tried again.
 */
export interface PathPatterns {
  /** The path or a folder above it is left out. Folders end in `/`. */
  ignores(path: string): boolean;
  /** What the last pattern that fits says of the path or the outermost folder above it that is left out. */
  test(path: string): { readonly ignored: boolean; readonly unignored: boolean };
  /** They took more steps than a list has: from now on no path fits. */
  readonly isExhausted: boolean;
}

type Token =
  | string
  | { readonly kind: 'star' | 'any' }
  | { readonly kind: 'class'; has(char: string): boolean };
/** `**` between slashes, a plain name, or a name with wildcards. */
type Segment = '**' | { readonly literal: string } | { readonly tokens: readonly Token[] };

interface Rule {
  readonly index: number;
  readonly isNegated: boolean;
  readonly isForFolders: boolean;
  readonly segments: readonly Segment[];
}

interface Answer {
  readonly ignored: boolean;
  readonly unignored: boolean;
  /** Of the pattern that says so; -1 where none does. */
  readonly index: number;
}

/** Steps of one list; beyond them it leaves nothing out any more. */
const mostSteps = 400_000_000;
const longestPattern = 4096;
const neither: Answer = { ignored: false, unignored: false, index: -1 };

/**
 * @param patterns lines of one text, or one pattern each
 * @param steps that the list may take
 */
export function pathPatterns(patterns: string | readonly string[], steps = mostSteps): PathPatterns {
  return new Patterns(typeof patterns === 'string' ? patterns.split(/\r?\n/) : patterns, steps, false);
}

/**
 * The same where a later pattern brings back what lies in a folder that an earlier one leaves out, as in `.dockerignore`
 * (https://docs.docker.com/build/concepts/context/#negating-matches): `*` and `!src/a`.
 */
export function bringingBack(patterns: readonly string[]): PathPatterns {
  return new Patterns(patterns, mostSteps, true);
}

/** Whether a path lies in the tree that patterns speak of. */
export function isInTree(path: string): boolean {
  return path !== '' && path !== '.' && path !== '..' && !/^(?:\.{0,2}\/|[a-z]:[\\/])/i.test(path);
}

class Patterns implements PathPatterns {
  /** Names and paths without wildcards, by what they name: their number costs nothing. */
  private readonly names = new Map<string, Rule[]>();
  private readonly paths = new Map<string, Rule[]>();
  private readonly others: Rule[] = [];
  private readonly folders = new Map<string, Answer>();
  private left: number;

  constructor(
    lines: readonly string[],
    steps: number,
    private readonly bringsBack: boolean,
  ) {
    this.left = steps;
    for (const [index, line] of lines.entries()) {
      const rule = ruleOf(line, index);
      if (rule !== undefined) this.keep(rule);
    }
  }

  get isExhausted(): boolean {
    return this.left <= 0;
  }

  ignores(path: string): boolean {
    return this.test(path).ignored;
  }

  test(path: string): ReturnType<PathPatterns['test']> {
    const { ignored, unignored } = this.answerTo(path);
    return { ignored, unignored };
  }

  private answerTo(path: string): Answer {
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    const isFolder = path.endsWith('/');
    let answer = neither;
    let place = '';
    for (const [index, name] of names.entries()) {
      place += index === 0 ? name : `/${name}`;
      const isLast = index === names.length - 1;
      const next = this.at(place, names.slice(0, index + 1), !isLast || isFolder);
      if (!this.bringsBack) answer = next;
      else if (next.index > answer.index) answer = next;
      // Of git: what lies in a folder that is left out cannot be brought back.
      if (answer.ignored && !this.bringsBack) return answer;
    }
    return answer;
  }

  private keep(rule: Rule): void {
    const [first, second] = rule.segments;
    const literals = rule.segments.map((each) =>
      each !== '**' && 'literal' in each ? each.literal : undefined,
    );
    if (rule.segments.length === 2 && first === '**' && second !== '**' && second && 'literal' in second)
      add(this.names, second.literal, rule);
    else if (literals.every((each) => each !== undefined)) add(this.paths, literals.join('/'), rule);
    else this.others.push(rule);
  }

  private at(path: string, names: readonly string[], isFolder: boolean): Answer {
    const known = isFolder ? this.folders.get(path) : undefined;
    if (known !== undefined) return known;
    const answer = this.decided(path, names, isFolder);
    if (isFolder) this.folders.set(path, answer);
    return answer;
  }

  private decided(path: string, names: readonly string[], isFolder: boolean): Answer {
    const fits = (rule: Rule): boolean => isFolder || !rule.isForFolders;
    let last = [...(this.names.get(names.at(-1) ?? '') ?? []), ...(this.paths.get(path) ?? [])]
      .filter(fits)
      .reduce<Rule | undefined>((a, b) => (a !== undefined && a.index > b.index ? a : b), undefined);
    for (let at = this.others.length - 1; at >= 0 && this.left > 0; at--) {
      const rule = this.others[at] as Rule;
      if (last !== undefined && rule.index < last.index) break;
      if (!fits(rule) || !this.matches(rule.segments, names)) continue;
      last = rule;
      break;
    }
    if (last === undefined || this.left <= 0) return neither;
    return { ignored: !last.isNegated, unignored: last.isNegated, index: last.index };
  }

  /** Of several `**` only the last is tried again. A last one stands for at least one name. */
  private matches(segments: readonly Segment[], names: readonly string[]): boolean {
    let [at, inNames, star, mark] = [0, 0, -1, 0];
    while (inNames < names.length) {
      this.left -= 1;
      const segment = segments[at];
      if (segment === '**') {
        if (at === segments.length - 1) return true;
        [star, mark] = [at, inNames];
        at += 1;
      } else if (segment !== undefined && this.nameFits(segment, names[inNames] ?? '')) {
        at += 1;
        inNames += 1;
      } else if (star >= 0) {
        mark += 1;
        [at, inNames] = [star + 1, mark];
      } else return false;
    }
    return at === segments.length;
  }

  private nameFits(segment: Exclude<Segment, '**'>, name: string): boolean {
    if ('literal' in segment) return segment.literal === name;
    const { tokens } = segment;
    let [at, inName, star, mark] = [0, 0, -1, 0];
    while (inName < name.length) {
      this.left -= 1;
      const token = tokens[at];
      if (typeof token === 'object' && token.kind === 'star') {
        [star, mark] = [at, inName];
        at += 1;
      } else if (token !== undefined && fitsOne(token, name[inName] as string)) {
        at += 1;
        inName += 1;
      } else if (star >= 0) {
        mark += 1;
        [at, inName] = [star + 1, mark];
      } else return false;
    }
    while (isStar(tokens[at])) at += 1;
    return at === tokens.length;
  }
}

function isStar(token: Token | undefined): boolean {
  return typeof token === 'object' && token.kind === 'star';
}

function fitsOne(token: Token, char: string): boolean {
  if (typeof token === 'string') return token === char;
  return token.kind === 'any' || (token.kind === 'class' && token.has(char));
}

function add(map: Map<string, Rule[]>, key: string, rule: Rule): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [rule]);
  else known.push(rule);
}

function ruleOf(line: string, index: number): Rule | undefined {
  let text = withoutTrailingBlanks(line);
  if (text === '' || text.startsWith('#') || text.length > longestPattern) return undefined;
  const isNegated = text.startsWith('!');
  if (isNegated) text = text.slice(1);
  const isForFolders = text.endsWith('/');
  const parts = text.split('/');
  while (parts.at(-1) === '') parts.pop();
  const isAnchored = parts.length > 1;
  if (parts[0] === '') parts.shift();
  if (parts.length === 0) return undefined;
  const segments: Segment[] = isAnchored ? [] : ['**'];
  for (const part of parts) {
    const segment = part === '**' ? '**' : segmentOf(part);
    if (segment === undefined) return undefined;
    if (segment !== '**' || segments.at(-1) !== '**') segments.push(segment);
  }
  return { index, isNegated, isForFolders, segments };
}

/** Blanks at the end do not count, unless a backslash stands before the first of them. */
function withoutTrailingBlanks(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1;
  return line[end - 1] === '\\' && end < line.length ? line.slice(0, end + 1) : line.slice(0, end);
}

/** Undefined where a bracket or an escape does not end: such a pattern fits nothing. */
function segmentOf(text: string): Segment | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const char = text[at] as string;
    if (char === '\\') {
      if (at + 1 >= text.length) return undefined;
      tokens.push(text[at + 1] as string);
      at += 2;
    } else if (char === '[') {
      const read = classAt(text, at);
      if (read === undefined) return undefined;
      tokens.push(read.token);
      at = read.end;
    } else {
      if (char === '?') tokens.push({ kind: 'any' });
      else if (char !== '*') tokens.push(char);
      else if (!isStar(tokens.at(-1))) tokens.push({ kind: 'star' });
      at += 1;
    }
  }
  return tokens.every((token) => typeof token === 'string') ? { literal: tokens.join('') } : { tokens };
}

/** POSIX classes of a bracket expression (fnmatch(3)), in ASCII. */
const named: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z0-9]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  cntrl: /\p{Cc}/u,
  digit: /\d/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /\s/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

function classAt(text: string, start: number): { readonly token: Token; readonly end: number } | undefined {
  let at = start + 1;
  const isNegated = text[at] === '!' || text[at] === '^';
  if (isNegated) at += 1;
  const tests: ((char: string) => boolean)[] = [];
  for (let isFirst = true; at < text.length; isFirst = false) {
    if (text[at] === ']' && !isFirst) {
      const has = (char: string) => tests.some((test) => test(char)) !== isNegated;
      return { token: { kind: 'class', has }, end: at + 1 };
    }
    const posix = /^\[:([a-z]{1,6}):\]/.exec(text.slice(at, at + 12));
    const known = posix === null ? undefined : named[posix[1] ?? ''];
    if (posix !== null) {
      if (known === undefined) return undefined;
      tests.push((char) => known.test(char));
      at += posix[0].length;
      continue;
    }
    const from = text[at] === '\\' ? text[++at] : text[at];
    if (from === undefined) return undefined;
    at += 1;
    if (text[at] === '-' && at + 1 < text.length && text[at + 1] !== ']') {
      at += text[at + 1] === '\\' ? 2 : 1;
      const to = text[at] ?? '';
      tests.push((char) => from <= char && char <= to);
      at += 1;
    } else tests.push((char) => char === from);
  }
  return undefined;
}
