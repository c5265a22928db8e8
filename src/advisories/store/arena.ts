import { Buffer } from 'node:buffer';
import type { ByteWriter } from './byte-writer.js';

/** What is numbered fits 21 bits, so that a hash and a number are one exact floating-point number together. */
export const maxNumbered = 2 ** 21;

/** Whole numbers of 32 bits that grow at the end, outside of the heap. */
export class NumberList {
  #numbers = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The place that it was put at. */
  push(value: number): number {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = value;
    return this.#length++;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#numbers[index] = value;
  }
}

const chunkBytes = 1 << 20;

/** Strings by number, as UTF-8 in chunks: a feed has a million of them. */
export class TextArena {
  readonly #chunks: Buffer[] = [];
  readonly #chunkOf = new NumberList();
  readonly #starts = new NumberList();
  readonly #lengths = new NumberList();
  #used = 0;
  #sizeBytes = 0;

  get sizeBytes(): number {
    return this.#sizeBytes;
  }

  add(text: string): number {
    // A UTF-16 code unit takes at most three bytes.
    const most = text.length * 3;
    let chunk = this.#chunks.at(-1);
    if (chunk === undefined || chunk.length - this.#used < most) {
      chunk = Buffer.allocUnsafeSlow(Math.max(chunkBytes, most));
      this.#chunks.push(chunk);
      this.#used = 0;
    }
    const lengthBytes = chunk.write(text, this.#used, 'utf8');
    this.#chunkOf.push(this.#chunks.length - 1);
    this.#starts.push(this.#used);
    this.#used += lengthBytes;
    this.#sizeBytes += lengthBytes;
    return this.#lengths.push(lengthBytes);
  }

  text(number: number): string {
    return this.#bytes(number).toString('utf8');
  }

  copy(number: number, out: ByteWriter): void {
    out.section(this.#bytes(number));
  }

  #bytes(number: number): Buffer {
    const start = this.#starts.at(number);
    const chunk = this.#chunks[this.#chunkOf.at(number)];
    if (chunk === undefined) throw new RangeError(`no text ${number}`);
    return chunk.subarray(start, start + this.#lengths.at(number));
  }
}

/** What heads say of packages, in the order in which it was added: a package, a head, a text. */
export class Statements {
  readonly #packages = new NumberList();
  readonly #heads = new NumberList();
  readonly #texts = new NumberList();
  /** The statement before it of the same package, plus one. */
  readonly #before = new NumberList();
  /** By package: its last statement, plus one. */
  readonly #last = new NumberList();

  get length(): number {
    return this.#heads.length;
  }

  add(target: number, head: number, text: number): void {
    while (this.#last.length <= target) this.#last.push(0);
    this.#packages.push(target);
    this.#heads.push(head);
    this.#texts.push(text);
    this.#before.push(this.#last.at(target));
    this.#last.set(target, this.length);
  }

  /** The texts of a package's last statements, as far back as they are all of that head. */
  *lastOf(target: number, head: number): Generator<number> {
    let next = target < this.#last.length ? this.#last.at(target) : 0;
    while (next > 0 && this.#heads.at(next - 1) === head) {
      yield this.#texts.at(next - 1);
      next = this.#before.at(next - 1);
    }
  }

  packageOf(statement: number): number {
    return this.#packages.at(statement);
  }

  headOf(statement: number): number {
    return this.#heads.at(statement);
  }

  textOf(statement: number): number {
    return this.#texts.at(statement);
  }

  byHead(heads: number): (head: number) => Uint32Array {
    return groupedBy(this.#heads, heads);
  }

  byPackage(packages: number): (number: number) => Uint32Array {
    return groupedBy(this.#packages, packages);
  }
}

/** Indices by what they hold, in their order: a counting sort. */
function groupedBy(values: NumberList, groups: number): (group: number) => Uint32Array {
  const starts = new Uint32Array(groups + 1);
  for (let index = 0; index < values.length; index++) {
    const group = values.at(index) + 1;
    starts[group] = (starts[group] ?? 0) + 1;
  }
  for (let group = 0; group < groups; group++)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const group = values.at(index);
    const place = next[group] ?? 0;
    sorted[place] = index;
    next[group] = place + 1;
  }
  return (group) => sorted.subarray(starts[group], starts[group + 1]);
}

/** Hashes, each with a number below `maxNumbered`, in the order of both. */
export function orderedByHash(hashes: NumberList, numberOf: (index: number) => number): Float64Array {
  const keys = new Float64Array(hashes.length);
  for (let index = 0; index < hashes.length; index++)
    keys[index] = hashes.at(index) * maxNumbered + numberOf(index);
  return keys.sort();
}

export function partsOf(key: number): { readonly hash: number; readonly number: number } {
  return { hash: Math.floor(key / maxNumbered), number: key % maxNumbered };
}

/** Where each number stands in a row that holds all of them. */
export function inverse(row: Uint32Array): Uint32Array {
  const places = new Uint32Array(row.length);
  for (let place = 0; place < row.length; place++) places[row[place] ?? 0] = place;
  return places;
}
