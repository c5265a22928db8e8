import { Buffer } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { SeaworthyError } from '../../core/errors.js';
import type { Share } from './byte-budget.js';

/** The server holds as much for others as it may; the same request may go through in a moment. */
export class Overloaded extends SeaworthyError {
  constructor() {
    super('LIMIT_EXCEEDED', 'Too many uploads are open at once.', { whatToDo: 'Try again in a moment.' });
  }
}

export interface BodyLimits {
  readonly maxBytes: number;
  /** How long nothing may arrive. */
  readonly patienceMs: number;
  /** Grows with what is held; the caller releases it when the bytes are of no use any more. */
  readonly share: Share;
}

const firstBytes = 16 * 1024;

/**
 * The whole body of a request, gathered in one buffer: kept in the pieces that it came in, a megabyte of single bytes
 * would cost a hundred.
 * @throws SeaworthyError LIMIT_EXCEEDED, NETWORK when it stops arriving, MANIFEST_INVALID when it breaks off; Overloaded
 */
export function readWhole(request: IncomingMessage, limits: BodyLimits): Promise<Buffer> {
  const { maxBytes, patienceMs } = limits;
  const gathered = new Gathered(limits);
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer);
      request.off('data', take);
      act();
    };
    const fail = (error: SeaworthyError) => settle(() => reject(error));
    const take = (chunk: Buffer) => {
      timer.refresh();
      const problem = gathered.take(chunk);
      if (problem !== undefined) fail(problem);
    };
    // A client that sends a byte now and then holds a connection and its memory.
    const timer = setTimeout(
      () => fail(new SeaworthyError('NETWORK', 'The upload stopped arriving.')),
      patienceMs,
    );
    const broken = () => fail(new SeaworthyError('MANIFEST_INVALID', 'The upload broke off.'));
    request.on('data', take);
    request.once('end', () => settle(() => resolve(gathered.bytes())));
    request.once('error', broken);
    request.once('aborted', broken);
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) fail(tooLong(maxBytes));
  });
}

class Gathered {
  readonly #limits: BodyLimits;
  #buffer = Buffer.alloc(0);
  #sizeBytes = 0;

  constructor(limits: BodyLimits) {
    this.#limits = limits;
  }

  take(chunk: Buffer): SeaworthyError | undefined {
    const { maxBytes, share } = this.#limits;
    const neededBytes = this.#sizeBytes + chunk.length;
    if (neededBytes > maxBytes) return tooLong(maxBytes);
    if (neededBytes > this.#buffer.length) {
      const capacity = Math.min(maxBytes, Math.max(firstBytes, neededBytes, 2 * this.#buffer.length));
      if (!share.grow(capacity - this.#buffer.length)) return new Overloaded();
      const larger = Buffer.allocUnsafeSlow(capacity);
      this.#buffer.copy(larger, 0, 0, this.#sizeBytes);
      this.#buffer = larger;
    }
    chunk.copy(this.#buffer, this.#sizeBytes);
    this.#sizeBytes = neededBytes;
    return undefined;
  }

  bytes(): Buffer {
    return this.#buffer.subarray(0, this.#sizeBytes);
  }
}

function tooLong(maxBytes: number): SeaworthyError {
  return new SeaworthyError('LIMIT_EXCEEDED', `The upload is longer than ${maxBytes} bytes.`);
}
