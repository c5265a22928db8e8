/**
 * Line numbers for places that come in rising order: the text is walked once, however many places are asked for.
 * Asking for an earlier place than before starts again from the top.
 */
export class LineCounter {
  readonly #text: string;
  /** Where the present line begins, and where it ends: infinite for the last. */
  #start = 0;
  #end: number;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
    this.#end = this.#endFrom(0);
  }

  /** The line of the character at `offset`, from 1. */
  at(offset: number): number {
    if (offset < this.#start) this.#goTo(0, 1);
    while (this.#end < offset) this.#goTo(this.#end + 1, this.#line + 1);
    return this.#line;
  }

  #goTo(start: number, line: number): void {
    this.#start = start;
    this.#line = line;
    this.#end = this.#endFrom(start);
  }

  #endFrom(start: number): number {
    const end = this.#text.indexOf('\n', start);
    return end === -1 ? Number.POSITIVE_INFINITY : end;
  }
}

/** Each line without its end (`\n` or `\r\n`), with its number from 1. */
export function* numberedLines(text: string): Generator<readonly [line: string, lineNumber: number]> {
  let start = 0;
  let number = 1;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    yield [text.slice(start, end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end), number];
    start = end + 1;
    number += 1;
  }
}

/**
 * Lines of pieces of a text, asked for in the order of the text. Every search goes on where the last one ended; after a
 * few that find nothing it stops looking, because each of those costs a walk to the end.
 */
export class PieceLines {
  readonly #text: string;
  readonly #lines: LineCounter;
  #offset: number;
  #misses = 0;

  constructor(text: string, offset = 0) {
    this.#text = text;
    this.#lines = new LineCounter(text);
    this.#offset = Math.max(0, offset);
  }

  next(piece: string): number | undefined {
    if (this.#misses > 8) return undefined;
    const found = this.#text.indexOf(piece, this.#offset);
    if (found === -1) {
      this.#misses += 1;
      return undefined;
    }
    this.#offset = found + piece.length;
    return this.#lines.at(found);
  }
}
