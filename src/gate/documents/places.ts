/** Offsets of lines and columns, both from 1, in UTF-16 units. Places outside the text are moved into it. */
export class TextPlaces {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  offsetOf(line: number, column: number): number {
    const { start, end } = this.#bounds(line);
    return Math.min(end, start + Math.max(0, column - 1));
  }

  /** Of a column that counts bytes of UTF-8. */
  offsetOfByte(line: number, column: number): number {
    const { start } = this.#bounds(line);
    const bytes = Buffer.from(this.line(line), 'utf8').subarray(0, Math.max(0, column - 1));
    return start + bytes.toString('utf8').length;
  }

  line(line: number): string {
    const { start, end } = this.#bounds(line);
    return this.#text.slice(start, end);
  }

  lineStart(line: number): number {
    return this.#bounds(line).start;
  }

  lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Without the line end. */
  #bounds(line: number): { readonly start: number; readonly end: number } {
    const index = Math.min(Math.max(1, line), this.#starts.length) - 1;
    const start = this.#starts[index] ?? 0;
    const next = this.#starts[index + 1];
    const end = next === undefined ? this.#text.length : next - 1;
    return { start, end: this.#text[end - 1] === '\r' ? end - 1 : end };
  }
}
