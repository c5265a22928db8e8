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

/**
 * The chunks of an answer, each within `timeoutMs` of being asked for. The connection is closed when the reader
 * stops early, and when no one begins to read within that time.
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
  let isWaiting = true;
  const timer = setTimeout(() => {
    if (isWaiting) message.destroy(timedOut(url, timeoutMs));
  }, timeoutMs);
  let sizeBytes = 0;
  try {
    for await (const chunk of message as AsyncIterable<Uint8Array>) {
      sizeBytes += chunk.length;
      refuseLong(sizeBytes, message, limits);
      isWaiting = false;
      yield chunk;
      isWaiting = true;
      timer.refresh();
    }
    if (!message.complete) throw Object.assign(new Error('the answer ends early'), { code: 'ECONNRESET' });
  } catch (thrown) {
    throw networkError(url, thrown);
  } finally {
    clearTimeout(timer);
    if (!message.complete) message.destroy();
  }
}

function refuseLong(sizeBytes: number, message: IncomingMessage, { url, maxBytes }: BodyLimits): void {
  if (!(sizeBytes > maxBytes)) return;
  message.destroy();
  throw new SeaworthyError('LIMIT_EXCEEDED', `the answer of ${url.host} is longer than ${maxBytes} bytes`, {
    where: addressForPeople(url),
  });
}
