import { Transform, type TransformCallback } from 'node:stream';
import { bounded } from '../core/bounded.js';
import { SeaworthyError } from '../core/errors.js';

const maxHeaderBytes = 4 * 1024;
/** The text of the largest file that an editor hands over, with room for its escapes. */
const maxMessageBytes = 64 * 1024 * 1024;
const headerEnd = Buffer.from('\r\n\r\n', 'latin1');

/**
 * Lets the bytes of the base protocol through as they are (LSP 3.17, "Base Protocol": headers in ASCII, an empty line,
 * `Content-Length` bytes of JSON), and ends the stream with an error when they are something else: the reader behind
 * it never waits for a message that cannot come, nor keeps one that cannot be kept.
 */
export class FrameGuard extends Transform {
  #header: Buffer = Buffer.alloc(0);
  #bodyLeft = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      this.#read(chunk);
      this.push(chunk);
      done();
    } catch (thrown) {
      done(thrown instanceof Error ? thrown : new Error(String(thrown)));
    }
  }

  override _flush(done: TransformCallback): void {
    const isWhole = this.#bodyLeft === 0 && this.#header.length === 0;
    done(isWhole ? null : broken('The input ended in the middle of a message.'));
  }

  #read(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) {
      if (this.#bodyLeft > 0) {
        const taken = Math.min(this.#bodyLeft, rest.length);
        this.#bodyLeft -= taken;
        rest = rest.subarray(taken);
        continue;
      }
      const before = this.#header.length;
      const header = Buffer.concat([this.#header, rest.subarray(0, maxHeaderBytes + 1)]);
      const end = header.indexOf(headerEnd);
      if (end < 0) {
        expectHeader(header);
        this.#header = header;
        return;
      }
      this.#bodyLeft = lengthIn(header.toString('latin1', 0, end));
      this.#header = Buffer.alloc(0);
      rest = rest.subarray(end + headerEnd.length - before);
    }
  }
}

/** What may still become a header: short, and with the beginning of one. */
function expectHeader(header: Buffer): void {
  const start = header.toString('latin1', 0, 64);
  if (header.length > maxHeaderBytes) throw broken('The header of a message is longer than 4096 bytes.');
  if (!/^[A-Za-z-]{1,40}(?::|$)/.test(start)) throw broken(`A message has no header: ${shown(start)}.`);
}

const headerField = bounded(/^([A-Za-z-]{1,40}):[ \t]*(.*)$/, 8192);

function lengthIn(header: string): number {
  const fields = header.split('\r\n').map((line) => headerField.exec(line));
  if (fields.includes(null)) throw broken(`A line of a header is no header: ${shown(header)}.`);
  const value = fields.find((field) => field?.[1]?.toLowerCase() === 'content-length')?.[2]?.trim();
  if (value === undefined) throw broken('A message has no Content-Length.');
  if (!/^\d{1,15}$/.test(value)) throw broken(`The Content-Length is no number: ${shown(value)}.`);
  const length = Number(value);
  if (length > maxMessageBytes) {
    throw new SeaworthyError(
      'LIMIT_EXCEEDED',
      `The editor announced a message of ${length} bytes; ${maxMessageBytes} are read at most.`,
      { where: 'standard input', whatToDo: 'Close the file, or leave it out of the editor.' },
    );
  }
  return length;
}

function broken(message: string): SeaworthyError {
  return new SeaworthyError('USAGE', message, {
    where: 'standard input',
    whatToDo:
      'Let an editor start the command; it speaks the Language Server Protocol. See docs/guides/editor.md.',
  });
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}
