import type { IncomingMessage } from 'node:http';
import { SeaworthyError } from '../core/errors.js';
import { addressForPeople, networkError, timedOut } from './network-error.js';

interface BodyLimits {
  readonly url: URL;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** An answer to HEAD states the length of a body that does not come. */
  readonly headersOnly: boolean;
}

/** For so much of an answer the other side has `timeoutMs`: single bytes in between do not prolong it. */
const leastBytes = 1024;

/**
 * The chunks of an answer: of each KiB at most `timeoutMs` are waited for. The connection is closed when the reader stops early, and
 * when no one begins to read within that time.
 */
export function readBody(message: IncomingMessage, limits: BodyLimits): AsyncIterable<Uint8Array> {
  // An error before the reader is there is kept by the stream and reaches the reader.
  message.on('error', () => {});
  const abandoned = setTimeout(() => message.destroy(), limits.timeoutMs);
  return {
    [Symbol.asyncIterator]: () => {
      clearTimeout(abandoned);
      return chunksOf(message, limits);
    },
  };
}

async function* chunksOf(message: IncomingMessage, limits: BodyLimits): AsyncGenerator<Uint8Array> {
  const { url, timeoutMs } = limits;
  if (!limits.headersOnly) refuseLong(Number(message.headers['content-length'] ?? 0), message, limits);
  const patience = new Patience(timeoutMs, () => message.destroy(timedOut(url, timeoutMs)));
  let sizeBytes = 0;
  try {
    patience.begin();
    for await (const chunk of message as AsyncIterable<Uint8Array>) {
      patience.end(chunk.length);
      sizeBytes += chunk.length;
      refuseLong(sizeBytes, message, limits);
      yield chunk;
      patience.begin();
    }
    if (!message.complete) throw Object.assign(new Error('the answer ends early'), { code: 'ECONNRESET' });
  } catch (thrown) {
    throw networkError(url, thrown);
  } finally {
    patience.end(0);
    if (!message.complete) message.destroy();
  }
}

/** Counts the time in which the reader waits, not that in which it works. */
class Patience {
  readonly #timeoutMs: number;
  readonly #giveUp: () => void;
  #timer: NodeJS.Timeout | undefined;
  #beganMs = 0;
  #waitedMs = 0;
  #bytes = 0;

  constructor(timeoutMs: number, giveUp: () => void) {
    this.#timeoutMs = timeoutMs;
    this.#giveUp = giveUp;
  }

  begin(): void {
    this.#beganMs = performance.now();
    this.#timer = setTimeout(this.#giveUp, Math.max(0, this.#timeoutMs - this.#waitedMs));
  }

  end(bytes: number): void {
    clearTimeout(this.#timer);
    this.#waitedMs += performance.now() - this.#beganMs;
    this.#bytes += bytes;
    if (this.#bytes < leastBytes) return;
    this.#waitedMs = 0;
    this.#bytes = 0;
  }
}

function refuseLong(sizeBytes: number, message: IncomingMessage, { url, maxBytes }: BodyLimits): void {
  if (!(sizeBytes > maxBytes)) return;
  message.destroy();
  throw new SeaworthyError('LIMIT_EXCEEDED', `the answer of ${url.host} is longer than ${maxBytes} bytes`, {
    where: addressForPeople(url),
  });
}
