import type { Digest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import { asList, asRecord, asText, parseJson } from '../../formats/json/index.js';
import { type Descriptor, mediaTypes, parseIndex } from '../../formats/oci/index.js';
import { tagOf } from '../../trust/registry/index.js';
import { isAliasTag } from './digests.js';
import type { CheckedDocument } from './document.js';
import type { Library, Repository } from './library.js';
import { failureOf } from './library.js';
import { Refusal, type Reply } from './reply.js';
import { type Authorization, rightsRefusal, wholeBody } from './upstream.js';

const maxListBytes = 8 * 1024 * 1024;

/**
 * distribution-spec, "Listing Referrers", for every registry: by its own API where it has one, otherwise from the
 * fallback tag. The list names digests only; each is judged when it is pulled.
 */
export async function listReferrers(
  library: Library,
  repository: Repository,
  subject: Digest,
  artifactType: string | null,
): Promise<Reply> {
  const all = await thoseThere(library, repository, await library.store(repository).referrers(subject));
  return listReply(
    artifactType === null ? all : all.filter((one) => one.artifactType === artifactType),
    artifactType,
  );
}

export function noReferrers(artifactType: string | null): Reply {
  return listReply([], artifactType);
}

/** No image has more; a longer list is given out as it is. */
const maxLookedUp = 256;

/** A fallback tag may name what has been removed, by a way that did not lead through here. */
async function thoseThere(
  library: Library,
  repository: Repository,
  listed: readonly Descriptor[],
): Promise<readonly Descriptor[]> {
  if (listed.length > maxLookedUp) return listed;
  const there: Descriptor[] = [];
  for (const one of listed) {
    if (await isThere(library, repository, one.digest)) there.push(one);
  }
  return there;
}

async function isThere(library: Library, repository: Repository, digest: Digest): Promise<boolean> {
  try {
    await library.manifest(repository, digest);
    return true;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError && thrown.code === 'NOT_FOUND') return false;
    if (thrown instanceof SeaworthyError && thrown.code !== 'MANIFEST_INVALID') throw thrown;
    return true;
  }
}

function listReply(manifests: readonly Descriptor[], artifactType: string | null): Reply {
  const index = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociIndex,
    manifests: manifests.map(({ mediaType, digest, size, artifactType: type, annotations }) => ({
      mediaType: mediaType || mediaTypes.ociManifest,
      digest,
      size,
      ...(type === undefined ? {} : { artifactType: type }),
      ...(annotations ? { annotations } : {}),
    })),
  };
  return {
    status: 200,
    headers: {
      'content-type': mediaTypes.ociIndex,
      ...(artifactType === null ? {} : { 'oci-filters-applied': 'artifactType' }),
    },
    body: JSON.stringify(index),
  };
}

/**
 * distribution-spec, "Pushing Manifests with Subject": anyone who offers the list has to keep it. Where the registry does
 * not, the fallback tag is written here, as a client would have done that found no list.
 */
export async function keepReferrer(
  library: Library,
  repository: Repository,
  document: CheckedDocument,
  authorization: Authorization,
): Promise<void> {
  const { subject, digest, bytes, mediaType } = document;
  if (subject === undefined) return;
  const store = library.store(repository, authorization);
  const tag = tagOf(subject);
  const before = await store.manifest(tag);
  const listed =
    before === undefined ? [] : parseIndex(before.bytes, `${repository.fullName}:${tag}`).manifests;
  if (listed.some((one) => one.digest === digest)) return;
  const { artifactType, annotations } =
    document.kind === 'manifest' ? document.manifest : { ...document.index, artifactType: undefined };
  const type =
    artifactType ?? (document.kind === 'manifest' ? document.manifest.config.mediaType : undefined);
  const entry = {
    mediaType,
    digest,
    size: bytes.length,
    ...(type === undefined ? {} : { artifactType: type }),
    ...(annotations ? { annotations } : {}),
  };
  const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [...listed, entry] };
  await store.putManifest(Buffer.from(JSON.stringify(index)), mediaTypes.ociIndex, tag);
}

/**
 * distribution-spec, "Deleting Manifests": one that is gone is no referrer any more. Where the registry keeps the list
 * itself, the fallback tag is not there.
 */
export async function dropReferrer(
  library: Library,
  repository: Repository,
  subject: Digest,
  digest: Digest,
  authorization: Authorization,
): Promise<void> {
  const store = library.store(repository, authorization);
  const tag = tagOf(subject);
  const before = await store.manifest(tag);
  if (before === undefined) return;
  const listed = parseIndex(before.bytes, `${repository.fullName}:${tag}`).manifests;
  const kept = listed.filter((one) => one.digest !== digest);
  if (kept.length === listed.length) return;
  const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: kept };
  await store.putManifest(Buffer.from(JSON.stringify(index)), mediaTypes.ociIndex, tag);
}

const maxPages = 1000;
const maxTags = 1_000_000;

/**
 * distribution-spec, "Listing Tags": in lexical order, `n` of them after `last`. Not every registry sorts or counts, so
 * all are read and counted here. Names alone; whether one may be pulled is decided when it is.
 */
export async function listTags(
  repository: Repository,
  query: URLSearchParams,
  authorization: Authorization,
): Promise<Reply> {
  const wanted = query.get('n');
  if (wanted !== null && !/^\d{1,9}$/.test(wanted)) {
    throw new Refusal(400, 'PAGINATION_NUMBER_INVALID', 'The number of tags (n) has to be a whole number.');
  }
  const last = query.get('last') ?? '';
  const all = (await allTags(repository, authorization))
    .filter((tag) => tag > last && !isAliasTag(tag))
    .sort();
  const tags = wanted === null ? all : all.slice(0, Number(wanted));
  const next = tags.at(-1);
  const link =
    tags.length < all.length && next !== undefined
      ? {
          link: `</v2/${repository.name}/tags/list?last=${encodeURIComponent(next)}&n=${wanted}>; rel="next"`,
        }
      : {};
  return {
    status: 200,
    headers: { 'content-type': 'application/json', ...link },
    body: JSON.stringify({ name: repository.name, tags }),
  };
}

async function allTags(repository: Repository, authorization: Authorization): Promise<readonly string[]> {
  const tags = new Set<string>();
  let last: string | undefined;
  for (let page = 0; page < maxPages && tags.size <= maxTags; page++) {
    const read = await tagPage(repository, last, authorization);
    const sizeBefore = tags.size;
    for (const tag of read.tags) tags.add(tag);
    if (read.next === undefined || tags.size === sizeBefore) return [...tags];
    last = read.next;
  }
  throw new SeaworthyError('LIMIT_EXCEEDED', 'the repository has more tags than are listed', {
    where: repository.fullName,
  });
}

async function tagPage(
  repository: Repository,
  last: string | undefined,
  authorization: Authorization,
): Promise<{ readonly tags: readonly string[]; readonly next: string | undefined }> {
  const where = `tags of ${repository.fullName}`;
  const query = last === undefined ? '' : `?${new URLSearchParams({ n: '1000', last })}`;
  const request = { method: 'GET', path: `tags/list${query}`, authorization } as const;
  const answer = await repository.upstream.send(repository.path, request);
  if (answer.status !== 200) {
    answer.message.resume();
    if (authorization !== 'own' && (answer.status === 401 || answer.status === 403)) {
      throw rightsRefusal(answer, where);
    }
    throw failureOf(answer.status, where);
  }
  const bytes = await wholeBody(answer, maxListBytes, where);
  const tags = asList(asRecord(parseJson(bytes.toString('utf8')))?.tags).flatMap((tag) => asText(tag) ?? []);
  const next =
    /<[^>?]{0,300}\?(?:[^>&]{0,100}&){0,4}?last=([^&>]{1,300})(?:&[^>]{0,100})?>;\s{0,9}rel="?next/i.exec(
      String(answer.headers.link ?? ''),
    )?.[1];
  return { tags, next: next === undefined ? undefined : decoded(next) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // It is not encoded after all.
    return text;
  }
}
