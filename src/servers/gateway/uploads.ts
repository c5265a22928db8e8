import type { IncomingMessage } from 'node:http';
import type { Digest } from '../../core/digest.js';
import { isDigest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import { type CheckedDocument, checkDocument, maxManifestBytes } from './document.js';
import type { Repository } from './library.js';
import { Refusal, type Reply } from './reply.js';
import { type Authorization, type UpstreamAnswer, wholeBody } from './upstream.js';

const maxAnswerBytes = 65_536;
/** What of a client's headers a registry has to know of an upload; nothing else goes along. */
const carried = ['content-type', 'content-range', 'content-length'] as const;

/**
 * Steps of an upload (distribution-spec, "Pushing Blobs"). A mount from another repository becomes a plain upload:
 * whether the pusher may read the other one is not known here.
 */
export async function passUpload(
  request: IncomingMessage,
  repository: Repository,
  step: { readonly session?: string; readonly query: URLSearchParams; readonly authorization: Authorization },
): Promise<Reply> {
  const method = request.method as 'POST' | 'PUT' | 'PATCH' | 'GET' | 'DELETE';
  const query = new URLSearchParams();
  const digest = step.query.get('digest');
  if (digest !== null) {
    if (!isDigest(digest))
      throw new Refusal(400, 'DIGEST_INVALID', 'A digest has to be sha256: and 64 hex digits.');
    query.set('digest', digest);
  }
  const state = step.query.get('_state');
  if (state !== null) query.set('_state', state);
  const text = query.size === 0 ? '' : `?${query}`;
  const answer = await repository.upstream.send(repository.path, {
    method,
    path: `blobs/uploads/${step.session ?? ''}${text}`,
    headers: headersOf(request),
    authorization: step.authorization,
    ...(method === 'GET' || method === 'DELETE' ? {} : { body: request }),
  });
  return replyFrom(answer, repository);
}

/** A manifest on its way up: read as strictly as one on its way down. */
export async function readPushed(
  request: IncomingMessage,
  repository: Repository,
  reference: string,
): Promise<CheckedDocument> {
  const where = `${repository.fullName}:${reference}`;
  const bytes = await bodyOf(request);
  try {
    const document = checkDocument(bytes, request.headers['content-type'] ?? '', where);
    if (!isDigest(reference) || reference === document.digest) return document;
  } catch (thrown) {
    if (!(thrown instanceof SeaworthyError)) throw thrown;
    throw new Refusal(400, 'MANIFEST_INVALID', thrown.message, { cause: thrown });
  }
  throw new Refusal(
    400,
    'DIGEST_INVALID',
    'The manifest has another digest than the one it is pushed under.',
  );
}

export async function passManifest(
  document: CheckedDocument,
  repository: Repository,
  reference: string,
  authorization: Authorization,
): Promise<Reply> {
  const answer = await repository.upstream.send(repository.path, {
    method: 'PUT',
    path: `manifests/${reference}`,
    headers: { 'content-type': document.mediaType },
    body: document.bytes,
    authorization,
  });
  const reply = await replyFrom(answer, repository);
  if (reply.status !== 201) return reply;
  return { ...reply, headers: { ...reply.headers, 'docker-content-digest': document.digest } };
}

export async function passDelete(
  repository: Repository,
  path: `manifests/${string}` | `blobs/${Digest}`,
  authorization: Authorization,
): Promise<Reply> {
  const answer = await repository.upstream.send(repository.path, { method: 'DELETE', path, authorization });
  return replyFrom(answer, repository);
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxManifestBytes) {
      throw new Refusal(
        413,
        'MANIFEST_INVALID',
        `A manifest of more than ${maxManifestBytes} bytes is refused.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, sizeBytes);
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    carried.flatMap((name) => {
      const value = request.headers[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Small answers of the registry, with addresses of our own. */
export async function replyFrom(answer: UpstreamAnswer, repository: Repository): Promise<Reply> {
  const body = await wholeBody(answer, maxAnswerBytes, repository.fullName);
  const { headers } = answer;
  const kept: Record<string, string> = {};
  for (const name of [
    'content-type',
    'docker-upload-uuid',
    'range',
    'docker-content-digest',
    'oci-subject',
    'www-authenticate',
    'retry-after',
  ]) {
    const value = headers[name];
    if (typeof value === 'string') kept[name] = value;
  }
  const location = headers.location === undefined ? undefined : ownLocation(headers.location, repository);
  return {
    status: answer.status,
    headers: { ...kept, ...(location === undefined ? {} : { location }) },
    body,
  };
}

/** An upload that would go elsewhere would go past the policy. */
function ownLocation(location: string, { name, path, upstream }: Repository): string {
  const { origin } = upstream.options;
  const base = `/v2/${path}/`;
  const url = URL.canParse(location, origin) ? new URL(location, origin) : undefined;
  if (url !== undefined && isSameHost(url, new URL(origin)) && url.pathname.startsWith(base)) {
    return `/v2/${name}/${url.pathname.slice(base.length)}${url.search}`;
  }
  throw new SeaworthyError('REGISTRY_PROTOCOL', 'the registry sends an upload to another place', {
    where: origin,
  });
}

/** A registry behind a proxy that ends TLS does not know its own scheme. */
function isSameHost(url: URL, origin: URL): boolean {
  return (
    url.hostname === origin.hostname && (url.port === origin.port || url.port === '' || origin.port === '')
  );
}
