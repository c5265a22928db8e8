/**
 * A regular expression whose cost grows with a power of its input, and how many characters it is shown at a time: a longer text
 * is searched in windows that overlap by half, so that the cost of a text is linear and only a match of more than half a window
 * can be missed. What asks for the end (`…$`) sees the last window alone; no edge of a window counts as an edge of the text.
 * `tools/patterns.ts` reads the number and checks the cost at that length.
 */
export function bounded(pattern: RegExp, maxCharacters: number): RegExp {
  return new Bounded(pattern, maxCharacters);
}

class Bounded extends RegExp {
  private readonly maxCharacters: number;
  /** By the edges of the text that a window has. Made at first use: most texts are short. */
  private readonly inWindows = new Map<string, RegExp>();

  constructor(pattern: RegExp | string, flagsOrMost?: string | number) {
    super(pattern, typeof flagsOrMost === 'string' ? flagsOrMost : undefined);
    // `matchAll` and `split` copy the expression by its constructor, with flags.
    this.maxCharacters =
      typeof flagsOrMost === 'number'
        ? flagsOrMost
        : pattern instanceof Bounded
          ? pattern.maxCharacters
          : Number.POSITIVE_INFINITY;
  }

  override exec(text: string): RegExpExecArray | null {
    if (text.length <= this.maxCharacters) return super.exec(text);
    const found = this.sticky ? this.atPlace(text) : this.search(text);
    if (this.global || this.sticky) this.lastIndex = found ? found.index + found[0].length : 0;
    return found;
  }

  private atPlace(text: string): RegExpExecArray | null {
    const start = Math.max(0, this.lastIndex - 1);
    return this.within(text, start, this.lastIndex - start);
  }

  private search(text: string): RegExpExecArray | null {
    const from = this.global ? this.lastIndex : 0;
    const last = text.length - this.maxCharacters;
    // The look back of a window begins before `from`, and nothing is found there twice.
    let start = asksForEnd(this) ? Math.max(last, from - 1, 0) : Math.max(0, from - 1);
    for (let after = Math.max(0, from - start); ; after = 1) {
      const found = this.within(text, start, after);
      if (found) return found;
      if (start >= last) return null;
      start = Math.min(last, start + Math.max(1, Math.floor(this.maxCharacters / 2) - 1));
    }
  }

  /** The first match in a window, but for one that the window may have cut; where it stands in the text. */
  private within(text: string, start: number, after: number): RegExpExecArray | null {
    const window = text.slice(start, start + this.maxCharacters);
    const isLast = start + window.length >= text.length;
    const pattern = this.inWindow(start === 0, isLast);
    pattern.lastIndex = after;
    const found = pattern.exec(window);
    if (!found || (!isLast && found.index + found[0].length === window.length)) return null;
    found.index += start;
    found.input = text;
    return found;
  }

  private inWindow(isFirst: boolean, isLast: boolean): RegExp {
    const key = `${isFirst} ${isLast}`;
    const known = this.inWindows.get(key);
    if (known) return known;
    const edges = new Map<string, string>();
    if (!isFirst) edges.set('^', this.multiline ? '(?<=[\\n\\r\\u2028\\u2029])' : '(?!)');
    if (!isLast) edges.set('$', this.multiline ? '(?=[\\n\\r\\u2028\\u2029])' : '(?!)');
    const source = this.source.replace(tokens, (token) => edges.get(token) ?? token);
    const pattern = new RegExp(source, this.sticky ? this.flags : `${this.flags.replace('g', '')}g`);
    this.inWindows.set(key, pattern);
    return pattern;
  }
}

/**
 * A regular expression of the form "opening, anything, `closing`", which many openings without a closing make quadratic: it is tried
 * only while there is a closing ahead. Then the first opening finds it, and the search goes on behind.
 */
export function closedBy(pattern: RegExp, closing: string): RegExp {
  return new Closed(pattern, closing);
}

class Closed extends RegExp {
  private readonly closing: string;

  constructor(pattern: RegExp | string, flagsOrClosing?: string) {
    super(pattern, pattern instanceof Closed ? flagsOrClosing : undefined);
    this.closing = pattern instanceof Closed ? pattern.closing : (flagsOrClosing ?? '');
  }

  override exec(text: string): RegExpExecArray | null {
    if (text.includes(this.closing, this.lastIndex)) return super.exec(text);
    this.lastIndex = 0;
    return null;
  }
}

/** Escapes, classes and names of groups, where `^` and `$` are no edges; then those that are. */
const tokens = /\\k<[^>]*|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*|\(\?<(?![=!])[^>]*|[$^]/g;

/** Every match ends where the text does: the `$` is the last of the pattern, and of no alternative. */
function asksForEnd({ source, multiline }: RegExp): boolean {
  const bare = source.replace(tokens, (token) => (token.length > 1 ? 'x' : token));
  return !multiline && bare.endsWith('$') && !bare.includes('|');
}
