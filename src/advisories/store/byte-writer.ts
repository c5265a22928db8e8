import { Buffer } from 'node:buffer';

/** Bytes that grow at the end, in one buffer that doubles. */
export class ByteWriter {
  #buffer: Buffer;
  #length = 0;

  /** @param expectedBytes room to begin with */
  constructor(expectedBytes = 1 << 16) {
    this.#buffer = Buffer.allocUnsafeSlow(Math.max(1 << 16, expectedBytes));
  }

  get lengthBytes(): number {
    return this.#length;
  }

  zeros(count: number): void {
    this.#reserve(count);
    this.#buffer.fill(0, this.#length, this.#length + count);
    this.#length += count;
  }

  /** As UTF-8. */
  text(text: string): void {
    // A UTF-16 code unit takes at most three bytes.
    this.#reserve(text.length * 3);
    this.#length += this.#buffer.write(text, this.#length, 'utf8');
  }

  section(bytes: Uint8Array): { readonly offset: number; readonly lengthBytes: number } {
    const offset = this.#length;
    this.#reserve(bytes.length);
    this.#buffer.set(bytes, offset);
    this.#length += bytes.length;
    return { offset, lengthBytes: bytes.length };
  }

  uint32At(offset: number, value: number): void {
    this.#buffer.writeUInt32LE(value, offset);
  }

  /** A view, valid until the next write. */
  from(offset: number): Buffer {
    return this.#buffer.subarray(offset, this.#length);
  }

  bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#buffer.length * 2));
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
  }
}
