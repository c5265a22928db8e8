import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { SeaworthyError } from '../../../core/errors.js';
import { addModel } from './names.js';

/** https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, versions 2 and 3, little-endian. */
export const gguf: Analyzer = {
  id: 'models/gguf',
  version: 1,
  claim: { suffixes: ['.gguf'] },
  maxBytes: Number.MAX_SAFE_INTEGER,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

/** Vocabularies are part of the header; what matters stands before them. */
const mostHeaderBytes = 16 * 1024 * 1024;
const mostEntries = 4_096;
const longestValue = 64 * 1024;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const reader = new Reader(file.content.read(0, Math.min(file.sizeBytes, mostHeaderBytes)));
  if (reader.text(4) !== 'GGUF') throw broken('it does not begin with GGUF');
  const version = reader.u32();
  if (version !== 2 && version !== 3) throw broken(`its version is ${version}`);
  reader.u64();
  const count = Math.min(reader.u64(), mostEntries);
  const fields = new Map<string, string>();
  for (let index = 0; index < count; index += 1) {
    const key = reader.string();
    const value = reader.value();
    // The end of what was read: a vocabulary goes on behind it.
    if (key === undefined || reader.isOver) break;
    if (value !== undefined && key.startsWith('general.')) fields.set(key.slice('general.'.length), value);
  }
  const own = file.path.slice(file.path.lastIndexOf('/') + 1, -'.gguf'.length);
  return addModel({
    name: fields.get('basename') ?? fields.get('name') ?? own,
    version: fields.get('version'),
    licence: fields.get('license'),
  });
}

const stringType = 8;
const arrayType = 9;
/** Bytes of the other types, by number. */
const sizes = new Map([
  ...[0, 1, 7].map((type) => [type, 1] as const),
  ...[2, 3].map((type) => [type, 2] as const),
  ...[4, 5, 6].map((type) => [type, 4] as const),
  ...[10, 11, 12].map((type) => [type, 8] as const),
]);

class Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get isOver(): boolean {
    return this.#at > this.#bytes.length;
  }

  text(length: number): string {
    const text = new TextDecoder().decode(this.#bytes.subarray(this.#at, this.#at + length));
    this.#at += length;
    return text;
  }

  u32(): number {
    const value = this.#at + 4 <= this.#bytes.length ? this.#view.getUint32(this.#at, true) : 0;
    this.#at += 4;
    return value;
  }

  /** Larger numbers than a file can have are all the same. */
  u64(): number {
    const low = this.u32();
    return Math.min(low + this.u32() * 2 ** 32, Number.MAX_SAFE_INTEGER);
  }

  string(): string | undefined {
    const length = this.u64();
    if (length <= longestValue) return this.text(length);
    this.#at = Math.min(this.#at + length, Number.MAX_SAFE_INTEGER);
    return undefined;
  }

  /** Strings; of other values only the length matters. */
  value(): string | undefined {
    const type = this.u32();
    if (type === stringType) return this.string();
    if (type !== arrayType) this.#skip(type, 1);
    else this.#array(this.u32(), this.u64());
    return undefined;
  }

  #array(type: number, count: number): void {
    if (type !== stringType) this.#skip(type, count);
    else for (let index = 0; index < count && !this.isOver; index += 1) this.string();
  }

  #skip(type: number, count: number): void {
    // A type that is not known has no length, so nothing behind it can be read.
    const size = sizes.get(type) ?? Number.MAX_SAFE_INTEGER;
    this.#at = Math.min(this.#at + size * count, Number.MAX_SAFE_INTEGER);
  }
}

function broken(what: string): SeaworthyError {
  return new SeaworthyError('MANIFEST_INVALID', `The file is not a GGUF model: ${what}.`, {
    whatToDo: 'Download the model again.',
  });
}
