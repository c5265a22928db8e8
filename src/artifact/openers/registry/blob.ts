import { SeaworthyError } from '../../../core/errors.js';
import type { HttpResponse, World } from '../../../core/world.js';
import { checkDigest, type Descriptor, digestOf, maxDocumentBytes } from '../../../formats/oci/index.js';
import { drain, paced } from './answers.js';
import type { RegistryClient } from './client.js';
import { isPassing, type Patience, sleep, waitBefore } from './patience.js';

interface Surroundings {
  readonly world: World;
  readonly patience: Patience;
}

/** How much of a blob has to come through before a break counts as the first one again. */
const progressBytes = 1024 * 1024;

/**
 * The bytes of a blob, exactly as many as the manifest says; a stream that breaks is taken up where it broke. The
 * digest is for the reader to check, who sees all bytes anyway.
 * @throws SeaworthyError REGISTRY_PROTOCOL when the registry shows another length; NETWORK; LIMIT_EXCEEDED
 */
export async function* streamBlob(
  client: RegistryClient,
  descriptor: Descriptor,
  { world, patience }: Surroundings,
): AsyncGenerator<Uint8Array> {
  let received = 0;
  let breaks = { count: 0, at: 0 };
  while (received < descriptor.size) {
    const response = await requestFrom(client, descriptor, received, world);
    try {
      let toSkip = response.status === 206 ? 0 : received;
      for await (const chunk of paced(response, world, patience)) {
        const fresh = chunk.subarray(Math.min(toSkip, chunk.length));
        toSkip -= chunk.length - fresh.length;
        received += fresh.length;
        if (received > descriptor.size) throw wrongLength(descriptor, client, `more than ${descriptor.size}`);
        if (fresh.length > 0) yield fresh;
      }
      if (received < descriptor.size) throw wrongLength(descriptor, client, String(received));
    } catch (thrown) {
      breaks = { count: received - breaks.at > progressBytes ? 1 : breaks.count + 1, at: received };
      if (!isPassing(thrown) || breaks.count >= patience.attempts) throw thrown;
      await sleep(waitBefore(breaks.count - 1, patience));
    }
  }
}

/**
 * A small blob in memory, with its digest checked.
 * @throws SeaworthyError DIGEST_MISMATCH, LIMIT_EXCEEDED and those of `streamBlob`
 */
export async function readBlob(
  client: RegistryClient,
  descriptor: Descriptor,
  surroundings: Surroundings,
): Promise<Uint8Array> {
  const where = placeOf(descriptor, client);
  if (descriptor.size > maxDocumentBytes) {
    throw new SeaworthyError('LIMIT_EXCEEDED', `a configuration of ${descriptor.size} bytes is not read`, {
      where,
    });
  }
  const bytes = new Uint8Array(descriptor.size);
  let filled = 0;
  for await (const chunk of streamBlob(client, descriptor, surroundings)) {
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  checkDigest(digestOf(bytes), descriptor.digest, where);
  return bytes;
}

async function requestFrom(
  client: RegistryClient,
  descriptor: Descriptor,
  from: number,
  world: World,
): Promise<HttpResponse> {
  const response = await client.get(`blobs/${descriptor.digest}`, {
    what: `blob ${descriptor.digest}`,
    // A little more than it may be, so that our own words about a wrong length come first.
    maxBytes: descriptor.size + 1024 * 1024,
    ...(from === 0 ? {} : { headers: { range: `bytes=${from}-` } }),
  });
  const problem = response.status === 206 ? wrongRange(response, from) : announced(response, descriptor);
  if (problem === undefined) return response;
  await drain(response, world);
  throw wrongLength(descriptor, client, problem);
}

/** RFC 9110 section 15.3.7: what comes has to be what was asked for. */
function wrongRange({ headers }: HttpResponse, from: number): string | undefined {
  const range = headers['content-range'] ?? '';
  const [, start] = /^bytes (\d{1,15})-/.exec(range) ?? [];
  return Number(start) === from ? undefined : `the range "${range.slice(0, 60)}" instead of ${from}-`;
}

function announced({ headers }: HttpResponse, { size }: Descriptor): string | undefined {
  const length = headers['content-length'];
  if (length === undefined || headers['content-encoding'] !== undefined) return undefined;
  return Number(length) === size ? undefined : length;
}

function wrongLength({ digest, size }: Descriptor, client: RegistryClient, actual: string): SeaworthyError {
  return new SeaworthyError(
    'REGISTRY_PROTOCOL',
    `the registry sends ${actual} bytes of a blob that the manifest gives ${size}`,
    {
      where: `${digest} at ${client.origin}`,
      whatToDo: 'Push the image again; if that does not help, ask the operator of the registry.',
    },
  );
}

function placeOf({ digest }: Descriptor, { origin }: RegistryClient): string {
  return `${digest} at ${origin}`;
}
