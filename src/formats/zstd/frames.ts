import { SeaworthyError } from '../../core/errors.js';
import { damaged } from '../gzip/index.js';

/** RFC 8878 section 3.1.1.2.4. */
const maxBlockBytes = 128 * 1024;

/**
 * Follows the frames and blocks of zstd data without unpacking them (RFC 8878 section 3.1): it refuses windows and
 * blocks that would cost a decoder gigabytes of memory or hours of copying, and knows whether the data is complete,
 * which decoders do not tell.
 */
export class FrameGuard {
  readonly #maxWindowBytes: number;
  #state: 'frame' | 'block' = 'frame';
  #head: number[] = [];
  #need = 4;
  #skip = 0;
  #lastBlock = false;
  #trailerBytes = 0;

  constructor(maxWindowBytes: number) {
    this.#maxWindowBytes = maxWindowBytes;
  }

  /** @throws SeaworthyError UNSUPPORTED, ARCHIVE_CORRUPT */
  check(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      const jump = Math.min(this.#skip, bytes.length - at);
      this.#skip -= jump;
      at += jump;
      if (at >= bytes.length) return;
      while (this.#head.length < this.#need && at < bytes.length) this.#head.push(bytes[at++] ?? 0);
      if (this.#head.length === this.#need) this.#step();
    }
  }

  /** @throws SeaworthyError ARCHIVE_CORRUPT */
  end(): void {
    if (this.#state === 'block' || this.#skip > 0 || this.#head.length > 0) {
      throw damaged('zstd', 'it ends inside a frame');
    }
  }

  #step(): void {
    if (this.#state === 'block') this.#block();
    else this.#frame();
  }

  #frame(): void {
    const head = this.#head;
    const magic = littleEndian(head, 0, 4);
    if ((magic & 0xfffffff0) >>> 0 === 0x184d2a50) {
      if (!this.#has(8)) return;
      this.#next('frame', littleEndian(head, 4, 4));
      return;
    }
    if (magic !== 0xfd2fb528) throw damaged('zstd', 'a frame has another magic number');
    if (!this.#has(5)) return;
    const flags = head[4] ?? 0;
    const isSingleSegment = (flags & 0x20) !== 0;
    const sizeBytes = flags >> 6 === 0 ? (isSingleSegment ? 1 : 0) : 1 << (flags >> 6);
    const dictionaryBytes = [0, 1, 2, 4][flags & 3] ?? 0;
    const windowBytes = isSingleSegment ? 0 : 1;
    if (!this.#has(5 + windowBytes + dictionaryBytes + sizeBytes)) return;
    this.#checkWindow(
      isSingleSegment ? littleEndian(head, 5 + dictionaryBytes, sizeBytes) : windowOf(head[5] ?? 0),
    );
    this.#trailerBytes = flags & 4 ? 4 : 0;
    this.#next('block', 0);
  }

  #block(): void {
    const header = littleEndian(this.#head, 0, 3);
    const kind = (header >> 1) & 3;
    const sizeBytes = header >> 3;
    if (kind === 3 || sizeBytes > maxBlockBytes)
      throw damaged('zstd', 'a block is of a kind or length that does not exist');
    this.#lastBlock = (header & 1) === 1;
    const storedBytes = kind === 1 ? 1 : sizeBytes;
    this.#next(this.#lastBlock ? 'frame' : 'block', storedBytes + (this.#lastBlock ? this.#trailerBytes : 0));
  }

  #checkWindow(windowBytes: number): void {
    if (windowBytes <= this.#maxWindowBytes) return;
    throw new SeaworthyError('UNSUPPORTED', `the zstd data needs a window of ${windowBytes} bytes`, {
      whatToDo: `Pack it with a window of at most ${this.#maxWindowBytes} bytes; Node 22 and later take 128 MiB.`,
    });
  }

  /** Asks for more of the head where there is not enough yet. */
  #has(length: number): boolean {
    this.#need = Math.max(this.#need, length);
    return this.#head.length >= length;
  }

  #next(state: 'frame' | 'block', skip: number): void {
    this.#state = state;
    this.#skip = skip;
    this.#head = [];
    this.#need = state === 'block' ? 3 : 4;
  }
}

/** RFC 8878 section 3.1.1.1.2. */
function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

function littleEndian(bytes: readonly number[], at: number, length: number): number {
  let value = 0;
  for (let index = length - 1; index >= 0; index--) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}
