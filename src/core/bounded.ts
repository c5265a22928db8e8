/**
 * A regular expression whose cost grows with a power of its input, and how many characters it is shown at a time: a longer text
 * is searched in windows that overlap by half, so that the cost of a text is linear and only a match of more than half a window
 * can be missed. What asks for the end (`$`) sees the last window. `tools/patterns.ts` reads the number and checks the cost at
 * that length.
 */
export function bounded(pattern: RegExp, maxCharacters: number): RegExp {
  return new Bounded(pattern, maxCharacters);
}

class Bounded extends RegExp {
  private readonly maxCharacters: number;
  private readonly inWindow: RegExp;

  constructor(pattern: RegExp | string, flagsOrMost?: string | number) {
    super(pattern, typeof flagsOrMost === 'string' ? flagsOrMost : undefined);
    // `matchAll` and `split` copy the expression by its constructor, with flags.
    this.maxCharacters =
      typeof flagsOrMost === 'number'
        ? flagsOrMost
        : pattern instanceof Bounded
          ? pattern.maxCharacters
          : Number.POSITIVE_INFINITY;
    this.inWindow = new RegExp(this.source, `${this.flags.replace(/[gy]/g, '')}g`);
  }

  override exec(text: string): RegExpExecArray | null {
    if (text.length <= this.maxCharacters) return super.exec(text);
    const found = this.sticky ? this.atPlace(text) : this.search(text);
    if (this.global || this.sticky) this.lastIndex = found ? found.index + found[0].length : 0;
    return found;
  }

  private atPlace(text: string): RegExpExecArray | null {
    const found = this.within(text, this.lastIndex, 0);
    return found?.index === this.lastIndex ? found : null;
  }

  private search(text: string): RegExpExecArray | null {
    const from = this.global ? this.lastIndex : 0;
    const last = text.length - this.maxCharacters;
    // The look back of a window begins before `from`, and nothing is found there twice.
    let start = asksForEnd(this) ? Math.max(last, from - 1, 0) : Math.max(0, from - 1);
    for (let after = from - start; ; after = 1) {
      const found = this.within(text, start, after);
      if (found) return found;
      if (start >= last) return null;
      start = Math.min(last, start + Math.max(1, Math.floor(this.maxCharacters / 2) - 1));
    }
  }

  /** The first match in a window, but for one that the window may have cut; where it stands in the text. */
  private within(text: string, start: number, after: number): RegExpExecArray | null {
    const window = text.slice(start, start + this.maxCharacters);
    this.inWindow.lastIndex = after;
    const found = this.inWindow.exec(window);
    const isLast = start + window.length >= text.length;
    if (!found || (!isLast && found.index + found[0].length === window.length)) return null;
    found.index += start;
    found.input = text;
    return found;
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

function asksForEnd({ source, multiline }: RegExp): boolean {
  return !multiline && source.replaceAll('\\$', '').includes('$');
}
