/** A stretch of a file, from `start` up to but not with `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Text that was put together from pieces of a file: an instruction without its continuations and the comments in
 * them. Every place in it can be traced back to the file.
 */
export class JoinedText {
  readonly text: string;
  /** Offsets in `text` at which a piece begins, and where that piece stands in the file. */
  readonly #starts: readonly number[];
  readonly #sources: readonly number[];

  constructor(text: string, starts: readonly number[], sources: readonly number[]) {
    this.text = text;
    this.#starts = starts;
    this.#sources = sources;
  }

  /** One piece, as it stands in the file. */
  static of(text: string, source: number): JoinedText {
    return new JoinedText(text, [0], [source]);
  }

  sourceAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (this.#sources[low] ?? 0) + offset - (this.#starts[low] ?? 0);
  }

  /** The part of the file that a part of the text stands for, continuations between its ends included. */
  spanOf({ start, end }: Span): Span {
    const from = this.sourceAt(start);
    return { start: from, end: end > start ? this.sourceAt(end - 1) + 1 : from };
  }

  slice(start: number, end: number = this.text.length): JoinedText {
    const starts: number[] = [0];
    const sources: number[] = [this.sourceAt(start)];
    for (let piece = 0; piece < this.#starts.length; piece++) {
      const at = this.#starts[piece] ?? 0;
      if (at <= start || at >= end) continue;
      starts.push(at - start);
      sources.push(this.#sources[piece] ?? 0);
    }
    return new JoinedText(this.text.slice(start, end), starts, sources);
  }
}

/** Offsets at which the lines of a text begin. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Both count from 1. */
  positionOf(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** Where a line begins; lines count from 1. */
  startOf(line: number): number {
    return this.#starts[Math.max(0, Math.min(line, this.#starts.length) - 1)] ?? 0;
  }
}
