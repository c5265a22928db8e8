import { SeaworthyError } from '../../../../core/errors.js';
import type { Source, Spot } from '../tree.js';

/** A place in the text of one file that moves forward, and the small pieces that HCL is made of. */
export class Scanner {
  readonly text: string;
  readonly source: Source;
  at = 0;
  #depth = 0;

  constructor(source: Source, text: string) {
    this.source = source;
    this.text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  peek(word: string): boolean {
    return this.text.startsWith(word, this.at);
  }

  take(word: string): boolean {
    if (!this.peek(word)) return false;
    this.at += word.length;
    return true;
  }

  /** @throws SeaworthyError MANIFEST_INVALID */
  expect(word: string): void {
    if (!this.take(word)) throw this.refuse(`"${word}" is missing`);
  }

  /** Spaces and comments; line ends only where they mean nothing. */
  skip(overLines: boolean): void {
    for (;;) {
      blanks.lastIndex = this.at;
      spaces.lastIndex = this.at;
      const pattern = overLines ? spaces : blanks;
      this.at = pattern.exec(this.text) === null ? this.at : pattern.lastIndex;
      if (this.peek('#') || this.peek('//')) this.at = this.#endOfLine();
      else if (this.peek('/*')) {
        const end = this.text.indexOf('*/', this.at + 2);
        if (end < 0) throw this.refuse('a comment does not end');
        this.at = end + 2;
      } else return;
    }
  }

  identifier(): string | undefined {
    name.lastIndex = this.at;
    const match = name.exec(this.text);
    if (match === null) return undefined;
    this.at = name.lastIndex;
    return match[0];
  }

  number(): number | undefined {
    digits.lastIndex = this.at;
    const match = digits.exec(this.text);
    if (match === null) return undefined;
    this.at = digits.lastIndex;
    return Number(match[0]);
  }

  spot(start: number): Spot {
    return { source: this.source, start, end: this.at };
  }

  /** Nested things go through here, so that no text leads too deep. */
  deeper<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > deepest) throw this.refuse(`values lie more than ${deepest} levels deep`);
    const value = read();
    this.#depth -= 1;
    return value;
  }

  refuse(message: string): SeaworthyError {
    const { line } = this.source.place(this.at, this.at);
    return new SeaworthyError('MANIFEST_INVALID', message, { where: `${this.source.path}:${line}` });
  }

  #endOfLine(): number {
    const end = this.text.indexOf('\n', this.at);
    return end < 0 ? this.text.length : end;
  }
}

const deepest = 120;
const blanks = /[ \t\r\ufeff]*/y;
const spaces = /[ \t\r\n\ufeff]*/y;
const name = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const digits = /\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,4})?/y;
