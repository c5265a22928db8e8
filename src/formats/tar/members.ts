import { Buffer } from 'node:buffer';
import type { Entry } from '../../core/artifact.js';
import { Assembler } from './assembler.js';
import { asBuffer, blockBytes, readHeader } from './header.js';
import { defaultTarLimits, endsEarly, GapList, type TarLimits } from './limits.js';
import { padded } from './seek.js';

/** An entry of a tar as it comes by. Its content is read now, in whole or in part, or passed over. */
export interface Member {
  readonly entry: Entry;
  /** Pieces are valid until the next is asked for. */
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * The entries of a tar in the order of the stream, for archives whose entries are archives themselves.
 * @throws SeaworthyError ARCHIVE_CORRUPT, LIMIT_EXCEEDED
 */
export async function* tarMembers(
  pieces: AsyncIterable<Uint8Array>,
  limits: Partial<TarLimits> = {},
): AsyncGenerator<Member> {
  const all = { ...defaultTarLimits, ...limits };
  const assembler = new Assembler(all, new GapList(0));
  const reader = new PieceReader(pieces);
  try {
    let zeroBlocks = 0;
    while (zeroBlocks < 2) {
      const block = await reader.exactly(blockBytes);
      if (block === undefined) return;
      const header = readHeader(block, 0, reader.place - blockBytes);
      if (header === undefined) {
        zeroBlocks += 1;
        continue;
      }
      const step = assembler.header(header);
      if (step.kind === 'extension') {
        const body = await reader.exactly(step.bodyBytes);
        if (body === undefined && step.bodyBytes > 0) throw endsEarly(`byte ${reader.place}`);
        assembler.extension(step.type, body ?? Buffer.alloc(0));
        await reader.skip(padded(step.bodyBytes) - step.bodyBytes);
        continue;
      }
      while (step.mapContinues) {
        const map = await reader.exactly(blockBytes);
        if (map === undefined || map[504] === 0) break;
      }
      const end = reader.place + step.bodyBytes;
      if (step.kind === 'entry') yield { entry: step.entry, content: reader.next(step.bodyBytes) };
      await reader.skip(end - reader.place, { mustBeThere: true });
      await reader.skip(padded(step.bodyBytes) - step.bodyBytes);
    }
  } finally {
    await reader.close();
  }
}

/** Bytes by length, out of pieces of any length. */
class PieceReader {
  /** Bytes given out so far. */
  place = 0;
  readonly #iterator: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = new Uint8Array(0);
  #at = 0;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#iterator = pieces[Symbol.asyncIterator]();
  }

  /** A copy; undefined at the end of the stream. @throws SeaworthyError ARCHIVE_CORRUPT where it ends within */
  async exactly(length: number): Promise<Buffer | undefined> {
    const parts: Uint8Array[] = [];
    let have = 0;
    for await (const part of this.#upTo(length)) {
      parts.push(new Uint8Array(part));
      have += part.length;
    }
    if (have === 0) return undefined;
    if (have < length) throw endsEarly(`byte ${this.place}`);
    return asBuffer(Buffer.concat(parts));
  }

  async *next(length: number): AsyncGenerator<Uint8Array> {
    const end = this.place + length;
    yield* this.#upTo(length);
    if (this.place < end) throw endsEarly(`byte ${this.place}`);
  }

  async skip(length: number, { mustBeThere = false } = {}): Promise<void> {
    const end = this.place + length;
    for await (const _ of this.#upTo(length));
    if (mustBeThere && this.place < end) throw endsEarly(`byte ${this.place}`);
  }

  async close(): Promise<void> {
    await this.#iterator.return?.();
  }

  async *#upTo(length: number): AsyncGenerator<Uint8Array> {
    let left = length;
    while (left > 0) {
      if (this.#at >= this.#piece.length) {
        const next = await this.#iterator.next();
        if (next.done) return;
        this.#piece = next.value;
        this.#at = 0;
      }
      const part = this.#piece.subarray(this.#at, this.#at + left);
      this.#at += part.length;
      this.place += part.length;
      left -= part.length;
      if (part.length > 0) yield part;
    }
  }
}
