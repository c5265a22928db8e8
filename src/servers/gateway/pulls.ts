import type { Digest } from '../../core/digest.js';
import { askForBlob, blobHead, type Permit, sendBlob } from './blobs.js';
import { aliasTag, type BlobDigest, hasDigest, isLongDigest } from './digests.js';
import type { CheckedDocument } from './document.js';
import type { Repository } from './library.js';
import { acceptsAnything } from './policy.js';
import { Refusal, type Reply } from './reply.js';
import {
  type Asked,
  authorizationOf,
  type Begun,
  begin,
  checkRights,
  type RouteHandler,
  replied,
  type Serving,
} from './serving.js';

export function shownReference(reference: string): string {
  return `${reference.includes(':') ? '@' : ':'}${reference}`;
}

export const pullManifest: RouteHandler<'manifest'> = async (serving, asked, route) => {
  const { reference } = route;
  const about = { name: route.repository, shown: shownReference(reference), rights: 'pull' } as const;
  const { repository, rule } = begin(serving, asked, about);
  const authorization = authorizationOf(serving, asked, false);
  const filed = await filedReference(serving, repository, reference);
  await checkRights(repository, `manifests/${filed}`, authorization);
  const isHead = asked.request.method === 'HEAD';
  const allowed = await serving.judge.allow(repository, filed).catch((thrown: unknown) => {
    throw isHead && rule?.push === true ? hidden(thrown) : thrown;
  });
  asked.note.rule = allowed.rule;
  serving.permits.add(repository, allowed.document, allowed.isAttachment);
  return replied(manifestReply(allowed.document, isLongDigest(reference) ? reference : undefined, isHead));
};

/** What the registry has a manifest under; for a SHA-512, the SHA-256 of what has it. */
export async function filedReference(
  { library }: Serving,
  repository: Repository,
  reference: string,
): Promise<string> {
  if (!isLongDigest(reference)) return reference;
  const { bytes, digest } = await library.manifest(repository, aliasTag(reference));
  if (hasDigest(bytes, reference)) return digest;
  throw new Refusal(404, 'MANIFEST_UNKNOWN', `${repository.fullName} does not have ${reference}.`);
}

function manifestReply(
  { bytes, digest, mediaType, subject }: CheckedDocument,
  askedAs: BlobDigest | undefined,
  isHead: boolean,
): Reply {
  const headers = {
    'content-type': mediaType,
    'content-length': String(bytes.length),
    'docker-content-digest': askedAs ?? digest,
    etag: `"${digest}"`,
    ...(subject === undefined ? {} : { 'oci-subject': subject }),
  };
  return { status: 200, headers, body: isHead ? '' : bytes };
}

/** Those who push ask by HEAD whether an image is there already; what they may not pull is not there for them. */
function hidden(thrown: unknown): unknown {
  return thrown instanceof Refusal && thrown.status === 403
    ? new Refusal(404, 'MANIFEST_UNKNOWN', thrown.message, { rule: thrown.rule })
    : thrown;
}

export const pullBlob: RouteHandler<'blob'> = async (serving, asked, { repository: name, digest }) => {
  const begun = begin(serving, asked, { name, shown: `@${digest}`, rights: 'pull' });
  const { repository } = begun;
  const known = await knownPermit(serving, repository, digest);
  const isPush = known === undefined && asksBeforePush(serving, asked, begun, name);
  const authorization = authorizationOf(serving, asked, isPush);
  if (known === undefined && !isOpen(begun, isPush)) throw notPermitted(repository, digest, asked);
  const permit = known ?? (await askForBlob(repository, digest, authorization));
  if (asked.request.method === 'HEAD') {
    if (known !== undefined) await checkRights(repository, `blobs/${digest}`, authorization);
    return replied({ ...blobHead(digest, permit), body: '' });
  }
  const { range } = asked.request.headers;
  const sent = await sendBlob(
    { repository, digest, permit, range, authorization },
    asked.response,
    asked.logAnswer,
  );
  return { kind: 'sent', ...sent };
};

/** Where any image may be had, so may any blob; and those who push ask which ones are there already. */
function isOpen({ rule }: Begun, isPush: boolean): boolean {
  return isPush || (rule !== undefined && acceptsAnything(rule));
}

function asksBeforePush(serving: Serving, { request }: Asked, { rule }: Begun, name: string): boolean {
  if (request.method !== 'HEAD' || rule?.push !== true) return false;
  try {
    serving.hooks.authorize?.(request.headers.authorization, 'push', name);
    return true;
  } catch (thrown) {
    if (thrown instanceof Refusal) return false;
    throw thrown;
  }
}

async function knownPermit(
  serving: Serving,
  repository: Repository,
  digest: BlobDigest,
): Promise<Permit | undefined> {
  if (isLongDigest(digest)) return undefined;
  return serving.permits.get(repository, digest) ?? recall(serving, repository, digest);
}

/** No real index has more platforms. */
const maxRecalled = 32;

/**
 * Engines keep manifests: after a restart of ours they ask for the index by its tag, and then for the blobs of a member
 * at once. Its members are looked at then, once a minute at most.
 */
async function recall(serving: Serving, repository: Repository, digest: Digest): Promise<Permit | undefined> {
  const index = serving.judge.lastIndex(repository);
  if (index === undefined) return undefined;
  const key = `${repository.fullName}@${index.digest}`;
  // Blobs are asked for several at once: all of them wait for the same look.
  const looking = serving.recalled.get(key) ?? permitMembers(serving, repository, index.members);
  serving.recalled.set(key, looking, 60_000);
  await looking;
  return serving.permits.get(repository, digest);
}

async function permitMembers(
  { judge, permits }: Serving,
  repository: Repository,
  members: readonly Digest[],
): Promise<void> {
  for (const member of members.slice(0, maxRecalled)) {
    // One that is refused stays without a permit; the client learns why when it asks for its manifest.
    const allowed = await judge.allow(repository, member).catch(() => undefined);
    if (allowed !== undefined) permits.add(repository, allowed.document, allowed.isAttachment);
  }
}

function notPermitted({ fullName }: Repository, digest: BlobDigest, { request }: Asked): Refusal {
  const isHead = request.method === 'HEAD';
  return new Refusal(
    isHead ? 404 : 403,
    isHead ? 'BLOB_UNKNOWN' : 'DENIED',
    `${fullName}@${digest} is not a blob of an image that was let through lately; pull the image's manifest first.`,
    { rule: 'no-manifest-names-it' },
  );
}
