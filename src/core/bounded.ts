/**
 * A regular expression whose cost grows with a power of its input, and how many characters it is shown: of a longer text the
 * beginning, or nothing where it asks for the end (`$`). `tools/patterns.ts` reads the number and checks the cost at that length.
 */
export function bounded(pattern: RegExp, maxCharacters: number): RegExp {
  return new Bounded(pattern, maxCharacters);
}

class Bounded extends RegExp {
  private readonly maxCharacters: number;

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
    const end = this.lastIndex + this.maxCharacters;
    if (text.length <= this.maxCharacters) return super.exec(text);
    if (asksForEnd(this)) {
      this.lastIndex = 0;
      return null;
    }
    return super.exec(text.slice(0, end));
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
