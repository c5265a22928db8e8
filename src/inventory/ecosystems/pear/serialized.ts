import { SeaworthyError } from '../../../core/errors.js';
import type { JsonRecord } from '../../../formats/json/index.js';

const deepest = 64;
const mostValues = 500_000;

/**
 * PHP's serialised form of an array (https://www.php.net/manual/function.serialize.php): null, booleans, numbers,
 * strings and arrays. Objects, references and classes of one's own are refused, because a registry has none.
 * @throws SeaworthyError MANIFEST_INVALID
 */
export function parsePhpArray(bytes: Uint8Array): JsonRecord {
  const reader = new Reader(bytes);
  const value = reader.value(0);
  if (typeof value !== 'object' || value === null) throw broken('it is not an array');
  return value as JsonRecord;
}

type Value = null | boolean | number | string | { [key: string]: Value };

/** Lengths of strings are in bytes, whatever their encoding: older packages have names of authors in Latin-1. */
class Reader {
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder();
  #at = 0;
  #left = mostValues;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    // A byte order mark.
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.#at = 3;
  }

  value(depth: number): Value {
    this.#left -= 1;
    if (depth > deepest || this.#left < 0) throw broken('it is nested too deeply or too long');
    const kind = String.fromCharCode(this.#bytes[this.#at] ?? 0);
    this.#at += 2;
    switch (kind) {
      case 'N':
        this.#at -= 1;
        this.#expect(';');
        return null;
      case 'b':
      case 'i':
      case 'd':
        return Number(this.#until(';'));
      case 's':
        return this.#string();
      case 'a':
        return this.#array(depth);
      default:
        throw broken('it holds a value of a kind that a registry has not');
    }
  }

  #string(): string {
    const length = this.#count();
    this.#expect('"');
    if (length > this.#bytes.length - this.#at) throw broken('a string is longer than the file');
    const text = this.#decoder.decode(this.#bytes.subarray(this.#at, this.#at + length));
    this.#at += length;
    this.#expect('"');
    this.#expect(';');
    return text;
  }

  #array(depth: number): Value {
    const count = this.#count();
    this.#expect('{');
    const entries: [string, Value][] = [];
    for (let index = 0; index < count; index += 1)
      entries.push([String(this.value(depth + 1)), this.value(depth + 1)]);
    this.#expect('}');
    // From entries: a key such as `__proto__` is only a key.
    return Object.fromEntries(entries);
  }

  #count(): number {
    const text = this.#until(':');
    if (!/^\d{1,9}$/.test(text)) throw broken('a length is no number');
    return Number(text);
  }

  #until(end: string): string {
    const code = end.charCodeAt(0);
    const stop = this.#bytes.subarray(this.#at, this.#at + 40).indexOf(code);
    if (stop === -1) throw broken(`a value has no "${end}" behind it`);
    const text = this.#decoder.decode(this.#bytes.subarray(this.#at, this.#at + stop));
    this.#at += stop + 1;
    return text;
  }

  #expect(character: string): void {
    if (this.#bytes[this.#at] !== character.charCodeAt(0)) throw broken(`"${character}" is missing`);
    this.#at += 1;
  }
}

function broken(what: string): SeaworthyError {
  return new SeaworthyError('MANIFEST_INVALID', `The file is not a serialised PHP array: ${what}.`, {
    whatToDo: 'Install the package again with pear or pecl.',
  });
}
