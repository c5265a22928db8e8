import { RE2JS, RE2JSException } from 're2js';

/**
 * Regular expressions that come from outside: rules, charts, policies. They run on RE2 (https://github.com/google/re2/wiki/Syntax),
 * whose cost is the length of the expression times that of the text, whatever either says. Look-around and back-references are
 * what such an engine cannot have.
 */
export interface LinearRegex {
  readonly source: string;
  test(text: string): boolean;
  /** Whether a match begins with the text. */
  fitsStart(text: string): boolean;
  /** Matches in order, each of at most `longestMatch` characters where the text is longer than a window. */
  all(text: string, limit: Limit): Matches;
}

export interface Limit {
  readonly most: number;
  readonly mostMs: number;
}

export interface Matches {
  readonly matches: readonly RegexMatch[];
  /** Not all of the text was searched: the time was over. */
  readonly isCut: boolean;
}

export interface RegexMatch {
  readonly start: number;
  readonly end: number;
  /** Places of groups by number and by name, without those that took no part. */
  readonly groups: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}

const longestSource = 1_000;
/** `(?:a{99}){99}` becomes a program of that size; each step of it is paid for each character. */
const largestProgram = 2_000;
/** Counted repetitions are multiplied out before their size is known. */
const mostRepeated = 1_000;
const windowChars = 65_536;
export const longestMatch = 8_192;

export type CompiledRegex =
  | { readonly kind: 'regex'; readonly regex: LinearRegex }
  | { readonly kind: 'refused'; readonly because: string };

/** @param flags `i`, `m`, `s` as JavaScript has them */
export function compileRegex(source: string, flags = ''): CompiledRegex {
  const compiled = compileEngine(source, flags);
  return compiled instanceof RE2JS
    ? { kind: 'regex', regex: new Linear(source, compiled) }
    : { kind: 'refused', because: compiled };
}

/** The engine itself for callers that replace or split; a string says why there is none. */
export function compileEngine(source: string, flags = ''): RE2JS | string {
  if (source.length > longestSource) return `it is longer than ${longestSource} characters`;
  const missing = unsupportedIn(source);
  if (missing !== undefined) return missing;
  if (repeatedBy(source) > mostRepeated) return 'its repetitions multiply';
  try {
    const engine = RE2JS.compile(source, flagsOf(flags));
    return engine.programSize() > largestProgram ? 'it becomes too large a program' : engine;
  } catch (thrown) {
    if (thrown instanceof RE2JSException) return thrown.message.replace(/\s+/g, ' ').slice(0, 200);
    throw thrown;
  }
}

function flagsOf(flags: string): number {
  return (
    (flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0) |
    (flags.includes('m') ? RE2JS.MULTILINE : 0) |
    (flags.includes('s') ? RE2JS.DOTALL : 0)
  );
}

/** What needs a backtracking matcher, by its name, so that the message says more than "invalid". */
function unsupportedIn(source: string): string | undefined {
  for (let at = 0, isInClass = false; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') {
      const next = source[at + 1] ?? '';
      if (!isInClass && /[1-9k]/.test(next)) return 'it has a back-reference';
      at += 1;
    } else if (isInClass) isInClass = char !== ']';
    else if (char === '[') isInClass = true;
    else if (/^\(\?<?[=!]/.test(source.slice(at, at + 4)))
      return 'it looks around ("(?=", "(?!", "(?<=", "(?<!")';
    else if (source.startsWith('(?>', at)) return 'it has an atomic group ("(?>")';
    else if (source.startsWith('(?P=', at)) return 'it has a back-reference';
  }
  return undefined;
}

/** The product of all counted repetitions, each at its most. */
function repeatedBy(source: string): number {
  let product = 1;
  for (const [, least = '0', most] of source.matchAll(/\{(\d{1,5})(?:,(\d{0,5}))?\}/g))
    product *= Math.max(1, Number(most || least));
  return product;
}

class Linear implements LinearRegex {
  readonly source: string;
  private readonly engine: RE2JS;
  private readonly names: readonly (readonly [name: string, group: number])[];

  constructor(source: string, engine: RE2JS) {
    this.source = source;
    this.engine = engine;
    this.names = Object.entries(engine.namedGroups());
  }

  test(text: string): boolean {
    return this.engine.test(text);
  }

  fitsStart(text: string): boolean {
    return this.engine.matcher(text).lookingAt();
  }

  all(text: string, { most, mostMs }: Limit): Matches {
    const matches: RegexMatch[] = [];
    const until = performance.now() + mostMs;
    for (let at = 0; at <= text.length && matches.length < most; ) {
      if (performance.now() > until) return { matches, isCut: true };
      // One character before the window, so that `^` and `\b` know where they are.
      const from = Math.max(0, at - 1);
      const end = Math.min(text.length, at + windowChars);
      const found = this.first(text.slice(from, end), at - from, from);
      if (found === undefined) {
        if (end === text.length) break;
        at = end - longestMatch;
      } else if (end < text.length && found.start > at && found.start >= end - longestMatch) {
        // The window may have cut it.
        at = found.start;
      } else {
        matches.push(found);
        at = found.end > found.start ? found.end : found.end + 1;
      }
    }
    return { matches, isCut: false };
  }

  private first(window: string, start: number, offset: number): RegexMatch | undefined {
    const matcher = this.engine.matcher(window);
    if (!matcher.find(start)) return undefined;
    const groups = new Map<string, { start: number; end: number }>();
    const note = (key: string, group: number): void => {
      const [from, to] = [matcher.start(group), matcher.end(group)];
      if (from >= 0) groups.set(key, { start: from + offset, end: to + offset });
    };
    for (let group = 1; group <= matcher.groupCount(); group++) note(String(group), group);
    for (const [name, group] of this.names) note(name, group);
    return { start: matcher.start() + offset, end: matcher.end() + offset, groups };
  }
}
