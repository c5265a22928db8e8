import { Buffer } from 'node:buffer';
import type { Entry } from '../../../core/artifact.js';
import { SeaworthyError } from '../../../core/errors.js';
import { Assembler } from '../../../formats/tar/assembler.js';
import { blockBytes, readHeader } from '../../../formats/tar/header.js';
import { defaultTarLimits, endsEarly, GapList } from '../../../formats/tar/limits.js';

export interface Member {
  readonly entry: Entry;
  /** To be read before the next member is asked for; what is left is passed over. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** An image has some hundred members at most. */
const limits = { ...defaultTarLimits, maxEntries: 100_000, maxGaps: 0 };

/**
 * The members of a tar that streams by, with bodies of any length: nothing is kept.
 * @throws SeaworthyError ARCHIVE_CORRUPT, LIMIT_EXCEEDED
 */
export async function* membersOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  const reader = new PieceReader(pieces);
  const assembler = new Assembler(limits, new GapList(0));
  try {
    for (;;) {
      const place = reader.place;
      const block = await reader.take(blockBytes);
      const header = block && readHeader(block, 0, place);
      if (!header) return;
      const step = assembler.header(header);
      const end = reader.place + step.bodyBytes;
      if (step.kind === 'extension') {
        assembler.extension(step.type, await reader.whole(step.bodyBytes));
      } else if (step.mapContinues) {
        throw new SeaworthyError('ARCHIVE_CORRUPT', 'the archive of an image holds a sparse file');
      } else if (step.kind === 'entry') {
        yield { entry: step.entry, body: reader.pieces(step.bodyBytes) };
      }
      await reader.skip(end - reader.place);
      await reader.skipPadding(step.bodyBytes);
    }
  } finally {
    await reader.close();
  }
}

class PieceReader {
  /** Bytes read so far. */
  place = 0;
  readonly #iterator: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = new Uint8Array(0);

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#iterator = pieces[Symbol.asyncIterator]();
  }

  /** At most so many bytes, at least one; undefined at the end. */
  async #next(maxBytes: number): Promise<Uint8Array | undefined> {
    while (this.#piece.length === 0) {
      const next = await this.#iterator.next();
      if (next.done) return undefined;
      this.#piece = next.value;
    }
    const part = this.#piece.subarray(0, maxBytes);
    this.#piece = this.#piece.subarray(part.length);
    this.place += part.length;
    return part;
  }

  /** Exactly so many bytes; undefined where the archive ends in front of them. */
  async take(lengthBytes: number): Promise<Buffer | undefined> {
    const bytes = Buffer.allocUnsafe(lengthBytes);
    let filled = 0;
    while (filled < lengthBytes) {
      const part = await this.#next(lengthBytes - filled);
      if (!part && filled === 0) return undefined;
      if (!part) throw endsEarly(`byte ${this.place}`);
      bytes.set(part, filled);
      filled += part.length;
    }
    return bytes;
  }

  async whole(lengthBytes: number): Promise<Buffer> {
    const bytes = lengthBytes === 0 ? Buffer.alloc(0) : await this.take(lengthBytes);
    if (!bytes) throw endsEarly(`byte ${this.place}`);
    return bytes;
  }

  async *pieces(lengthBytes: number): AsyncGenerator<Uint8Array> {
    const end = this.place + lengthBytes;
    while (this.place < end) {
      const part = await this.#next(end - this.place);
      if (!part) throw endsEarly(`byte ${this.place}`);
      yield part;
    }
  }

  async skip(lengthBytes: number): Promise<void> {
    for (const end = this.place + lengthBytes; this.place < end; ) {
      if (!(await this.#next(end - this.place))) throw endsEarly(`byte ${this.place}`);
    }
  }

  /** Writers may leave it out at the very end. */
  async skipPadding(bodyBytes: number): Promise<void> {
    const end = this.place + ((blockBytes - (bodyBytes % blockBytes)) % blockBytes);
    while (this.place < end && (await this.#next(end - this.place)));
  }

  async close(): Promise<void> {
    await this.#iterator.return?.();
  }
}
