import type { Digest } from '../../core/digest.js';
import { asList, asRecord, asText, parseJson } from '../../formats/json/index.js';
import { mediaTypes, parseIndex } from '../../formats/oci/index.js';
import { tagOf } from '../../trust/registry/index.js';
import type { CheckedDocument } from './document.js';
import type { Library, Repository } from './library.js';
import { failureOf } from './library.js';
import type { Reply } from './reply.js';
import { type Authorization, wholeBody } from './upstream.js';

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
  const all = await library.store(repository).referrers(subject);
  const manifests = artifactType === null ? all : all.filter((one) => one.artifactType === artifactType);
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
 * distribution-spec, "Pushing Manifests with Subject": whoever offers the list has to keep it. Where the registry does
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

/** Names alone; whether one may be pulled is decided when it is. */
export async function listTags(
  repository: Repository,
  query: URLSearchParams,
  authorization: Authorization,
): Promise<Reply> {
  const wanted = new URLSearchParams();
  for (const name of ['n', 'last'] as const) {
    const value = query.get(name);
    if (value !== null) wanted.set(name, value);
  }
  const where = `tags of ${repository.fullName}`;
  const answer = await repository.upstream.send(repository.path, {
    method: 'GET',
    path: `tags/list${wanted.size === 0 ? '' : `?${wanted}`}`,
    authorization,
  });
  if (answer.status !== 200) {
    answer.message.resume();
    throw failureOf(answer.status, where);
  }
  const bytes = await wholeBody(answer, maxListBytes, where);
  const tags = asList(asRecord(parseJson(bytes.toString('utf8')))?.tags).flatMap((tag) => asText(tag) ?? []);
  const next = /<[^>]*[?&]last=([^&>]+)[^>]*>;\s*rel="?next"?/i.exec(String(answer.headers.link ?? ''))?.[1];
  const last = next === undefined ? undefined : encodeURIComponent(decoded(next));
  const page =
    last === undefined
      ? undefined
      : `</v2/${repository.name}/tags/list?last=${last}&n=${Number(query.get('n') ?? 100) || 100}>; rel="next"`;
  return {
    status: 200,
    headers: { 'content-type': 'application/json', ...(page === undefined ? {} : { link: page }) },
    body: JSON.stringify({ name: repository.name, tags }),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
