import { Buffer } from 'node:buffer';
import { SeaworthyError } from '../../../core/errors.js';
import type { HttpResponse, World } from '../../../core/world.js';
import type { Patience } from './patience.js';

/** The chunks of a body, as long as they come at a bearable pace. Only waiting counts, not the reader's own work. */
export async function* paced(
  { body, url }: HttpResponse,
  world: World,
  { pace }: Patience,
): AsyncGenerator<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]();
  let waitedMs = 0;
  let sizeBytes = 0;
  try {
    for (;;) {
      const askedAt = world.monotonicMs();
      const next = await chunks.next();
      waitedMs += world.monotonicMs() - askedAt;
      if (next.done) return;
      sizeBytes += next.value.length;
      if (waitedMs > pace.windowMs) {
        if (sizeBytes < pace.minBytes) throw tooSlow(url, pace);
        waitedMs = 0;
        sizeBytes = 0;
      }
      yield next.value;
    }
  } finally {
    await chunks.return?.();
  }
}

/** The whole body, which the request's `maxBytes` bounds. */
export async function readAll(response: HttpResponse, world: World, patience: Patience): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of paced(response, world, patience)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** An error's explanation is short. */
const maxWordsBytes = 65_536;
const maxDrainMs = 2000;

/** What an error says, as far as it is worth reading; nothing where it cannot be read. */
export async function readWords(response: HttpResponse, world: World): Promise<string> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of briefly(response, world)) chunks.push(chunk);
  } catch (thrown) {
    // The answer was given by its status; the words would only have explained it.
    if (!(thrown instanceof SeaworthyError)) throw thrown;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Reads what is left, so that the connection can serve the next request; how that ends does not matter. */
export async function drain(response: HttpResponse, world: World): Promise<void> {
  await readWords(response, world);
}

async function* briefly({ body }: HttpResponse, world: World): AsyncGenerator<Uint8Array> {
  const start = world.monotonicMs();
  let sizeBytes = 0;
  for await (const chunk of body) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxWordsBytes) return;
    yield chunk;
    if (world.monotonicMs() - start > maxDrainMs) return;
  }
}

function tooSlow(url: string, { minBytes, windowMs }: Patience['pace']): SeaworthyError {
  return new SeaworthyError(
    'LIMIT_EXCEEDED',
    `${new URL(url).host} sends less than ${minBytes} bytes in ${windowMs / 1000} seconds`,
    { where: new URL(url).origin, whatToDo: 'Try again when the registry or the network is less busy.' },
  );
}
