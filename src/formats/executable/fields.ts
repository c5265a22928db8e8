import type { ByteSource } from '../../core/bytes.js';

/** Numbers in a table. Reading past the end gives zero, so that a short table reads as an empty one. */
export class Fields {
  readonly #view: DataView;
  readonly #little: boolean;

  constructor(bytes: Uint8Array, littleEndian: boolean) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#little = littleEndian;
  }

  static read(source: ByteSource, offset: number, lengthBytes: number, littleEndian: boolean): Fields {
    return new Fields(source.read(offset, lengthBytes), littleEndian);
  }

  get sizeBytes(): number {
    return this.#view.byteLength;
  }

  u8(at: number): number {
    return this.#has(at, 1) ? this.#view.getUint8(at) : 0;
  }

  u16(at: number): number {
    return this.#has(at, 2) ? this.#view.getUint16(at, this.#little) : 0;
  }

  u32(at: number): number {
    return this.#has(at, 4) ? this.#view.getUint32(at, this.#little) : 0;
  }

  /** Numbers beyond 2^53 come out inexact, which no address or size of a real file is hurt by. */
  u64(at: number): number {
    return this.#has(at, 8) ? Number(this.#view.getBigUint64(at, this.#little)) : 0;
  }

  /** Of 4 or 8 bytes. */
  word(at: number, sizeBytes: 4 | 8): number {
    return sizeBytes === 8 ? this.u64(at) : this.u32(at);
  }

  /** A name in ASCII that ends with a zero, or after `longest` bytes. */
  name(at: number, longest: number): string {
    let name = '';
    for (let i = at; i < at + longest; i += 1) {
      const code = this.u8(i);
      if (code === 0) break;
      name += String.fromCharCode(code);
    }
    return name;
  }

  #has(at: number, lengthBytes: number): boolean {
    return at >= 0 && at + lengthBytes <= this.#view.byteLength;
  }
}
