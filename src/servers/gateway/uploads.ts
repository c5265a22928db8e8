import type { IncomingMessage } from 'node:http';
import { SeaworthyError } from '../../core/errors.js';
import { Overloaded, readWhole } from '../shared/body.js';
import { createByteBudget } from '../shared/byte-budget.js';
import { type BlobDigest, hasDigest, isBlobDigest } from './digests.js';
import { type CheckedDocument, checkDocument, maxManifestBytes } from './document.js';
import type { Repository } from './library.js';
import { Refusal, type Reply } from './reply.js';
import { pieceOf, refuseOutOfOrder, type UploadSessions, type UploadState } from './upload-sessions.js';
import { type Authorization, type UpstreamAnswer, wholeBody } from './upstream.js';

const maxAnswerBytes = 65_536;
/** What of a client's headers a registry has to know of an upload; nothing else goes along. */
const carried = ['content-type', 'content-range', 'content-length'] as const;

export interface UploadStep {
  readonly session?: string;
  readonly query: URLSearchParams;
  readonly authorization: Authorization;
  readonly sessions: UploadSessions;
}

/**
 * Steps of an upload (distribution-spec, "Pushing Blobs"), one after the other. A mount from another repository becomes a
 * plain upload: whether the pusher may read the other one is not known here.
 */
export function passUpload(
  request: IncomingMessage,
  repository: Repository,
  step: UploadStep,
): Promise<Reply> {
  const { session, sessions } = step;
  const work = () => passStep(request, repository, step);
  return session === undefined ? work() : sessions.inTurn(`${repository.fullName} ${session}`, work);
}

async function passStep(request: IncomingMessage, repository: Repository, step: UploadStep): Promise<Reply> {
  const { session, sessions, authorization } = step;
  const method = request.method as 'POST' | 'PUT' | 'PATCH' | 'GET' | 'DELETE';
  const state = sessions.get(repository, session);
  if (state !== undefined && (method === 'PATCH' || method === 'PUT')) {
    refuseOutOfOrder(request, state, repository);
  }
  // A piece without its length: the registry must not wait for what a client that broke off does not send.
  const piece = method === 'PATCH' ? pieceOf(request) : undefined;
  const body = method === 'GET' || method === 'DELETE' ? undefined : (piece?.body ?? request);
  const answer = await repository.upstream.send(repository.path, {
    method,
    path: pathFor(step, state),
    headers: headersOf(request, piece === undefined ? carried : ['content-type']),
    authorization,
    ...(body === undefined ? {} : { body }),
  });
  const reply = await replyFrom(answer, repository);
  const sizeBytes = (state?.sizeBytes ?? 0) + (piece?.sizeBytes ?? 0);
  sessions.note(repository, session, reply, sizeBytes);
  const isOver = reply.status < 300 && (method === 'PUT' || method === 'DELETE');
  if (isOver && session !== undefined) sessions.forget(repository, session);
  return reply;
}

function pathFor({ session, query }: UploadStep, state: UploadState | undefined): string {
  const [path = '', known] = (state?.path ?? `blobs/uploads/${session ?? ''}`).split('?');
  const wanted = new URLSearchParams(known);
  const given = query.get('_state');
  if (given !== null && state === undefined) wanted.set('_state', given);
  const digest = query.get('digest');
  if (digest !== null && !isBlobDigest(digest)) {
    const message = 'A digest has to be sha256: and 64, or sha512: and 128, hex digits.';
    throw new Refusal(400, 'DIGEST_INVALID', message);
  }
  if (digest !== null) wanted.set('digest', digest);
  return wanted.size === 0 ? path : `${path}?${wanted}`;
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
    if (!isBlobDigest(reference) || hasDigest(bytes, reference)) return document;
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
  path: `manifests/${string}` | `blobs/${BlobDigest}`,
  authorization: Authorization,
): Promise<Reply> {
  const answer = await repository.upstream.send(repository.path, { method: 'DELETE', path, authorization });
  return replyFrom(answer, repository);
}

/** Of manifests on their way up, for all clients together. */
const openManifests = createByteBudget(64 * 1024 * 1024);
const patienceMs = 30_000;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const share = openManifests.take(0);
  if (share === undefined) throw new Overloaded();
  try {
    return await readWhole(request, { maxBytes: maxManifestBytes, patienceMs, share });
  } catch (thrown) {
    if (!(thrown instanceof SeaworthyError) || thrown instanceof Overloaded) throw thrown;
    const status = thrown.code === 'LIMIT_EXCEEDED' ? 413 : 400;
    throw new Refusal(status, 'MANIFEST_INVALID', thrown.message, { cause: thrown });
  } finally {
    share.release();
  }
}

function headersOf(
  request: IncomingMessage,
  names: readonly (typeof carried)[number][],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
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
