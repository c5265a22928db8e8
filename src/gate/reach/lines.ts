import type { FileLocation } from '../../core/location.js';

/** Places in one file; those that come in the order of the text are counted once. */
export class LinesOf {
  private readonly path: string;
  private readonly text: string;
  private line = 1;
  /** Of the end of that line. */
  private end: number;
  private start = 0;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    this.end = this.endFrom(0);
  }

  placeOf(offset: number): FileLocation {
    if (offset < this.start) [this.line, this.start, this.end] = [1, 0, this.endFrom(0)];
    while (offset > this.end) {
      this.line += 1;
      this.start = this.end + 1;
      this.end = this.endFrom(this.start);
    }
    return { at: 'file', path: this.path, line: this.line };
  }

  private endFrom(start: number): number {
    const end = this.text.indexOf('\n', start);
    return end === -1 ? this.text.length : end;
  }
}
