import type { Digest } from '../../../core/digest.js';
import { isDigest } from '../../../core/digest.js';
import { SeaworthyError } from '../../../core/errors.js';
import type { HttpResponse, World } from '../../../core/world.js';
import {
  acceptedManifestTypes,
  checkDigest,
  digestOf,
  type ImageManifest,
  isIndexType,
  isManifestType,
  type ManifestOrIndex,
  maxDocumentBytes,
  type Platform,
  parseManifestOrIndex,
  pickPlatform,
} from '../../../formats/oci/index.js';
import { formatReference, type Reference } from '../../../formats/oci/reference.js';
import { readAll } from './answers.js';
import type { RegistryClient } from './client.js';
import type { Patience } from './patience.js';

export interface ChosenManifest {
  readonly manifest: ImageManifest;
  readonly digest: Digest;
  /** What the name itself points to: the same, or the index that the manifest was chosen from. */
  readonly topDigest: Digest;
}

export interface Wanted {
  readonly platform: Platform;
  readonly explicit: boolean;
}

const maxDepth = 4;

/** Follows indexes down to the manifest for the platform, checking every digest on the way. */
export async function chooseManifest(
  client: RegistryClient,
  reference: Reference,
  wanted: Wanted,
  { world, patience }: { readonly world: World; readonly patience: Patience },
): Promise<ChosenManifest> {
  let name: string = reference.digest ?? reference.tag ?? 'latest';
  let topDigest: Digest | undefined;
  for (let depth = 0; depth < maxDepth; depth++) {
    const where = `${formatReference(reference)} (${name})`;
    const { document, digest } = await fetchDocument(client, name, { where, world, patience });
    topDigest ??= digest;
    if (document.kind === 'manifest') return { manifest: document.manifest, digest, topDigest };
    name = pickPlatform(document.index.manifests, wanted.platform, {
      explicit: wanted.explicit,
      where,
    }).digest;
  }
  throw new SeaworthyError('LIMIT_EXCEEDED', `indexes are nested more than ${maxDepth} deep`, {
    where: formatReference(reference),
  });
}

interface Fetch {
  readonly where: string;
  readonly world: World;
  readonly patience: Patience;
}

async function fetchDocument(
  client: RegistryClient,
  name: string,
  { where, world, patience }: Fetch,
): Promise<{ readonly document: ManifestOrIndex; readonly digest: Digest }> {
  const response = await client.get(`manifests/${name}`, {
    what: `manifest ${name}`,
    maxBytes: maxDocumentBytes,
    headers: { accept: acceptedManifestTypes.join(', ') },
  });
  const type = contentType(response);
  refuseWrongType(type, where);
  const bytes = await readAll(response, world, patience);
  const digest = checkedDigest(bytes, name, response, where);
  return { document: parseAs(type, bytes, where), digest };
}

/**
 * By digest the name is the promise; by tag the registry's own header is (distribution-spec, "Pulling manifests"),
 * which at least shows what a broken cache did.
 */
function checkedDigest(bytes: Uint8Array, name: string, { headers }: HttpResponse, where: string): Digest {
  const actual = digestOf(bytes);
  const header = headers['docker-content-digest'] ?? '';
  if (isDigest(name)) checkDigest(actual, name, where);
  if (isDigest(header)) checkDigest(actual, header, where);
  return actual;
}

function contentType({ headers }: HttpResponse): string {
  return (headers['content-type'] ?? '').replace(/;.*/s, '').trim().toLowerCase();
}

function refuseWrongType(type: string, where: string): void {
  if (type.startsWith('application/vnd.docker.distribution.manifest.v1+')) {
    throw new SeaworthyError('UNSUPPORTED', 'this image is in Docker schema 1, which engines no longer run', {
      where,
      whatToDo: 'Pull it with an old Docker and push it again with a current one, or build it anew.',
    });
  }
  if (type === 'text/html') {
    throw new SeaworthyError('REGISTRY_PROTOCOL', 'a web page came where a manifest was asked for', {
      where,
      whatToDo: 'Check that the host is a registry, and that no proxy or sign-in page stands in between.',
    });
  }
}

/**
 * A document that is an index to one reader and a manifest to another could show us other bytes than it runs
 * (CVE-2021-41190), so the declared type has to be what the fields say.
 */
function parseAs(type: string, bytes: Uint8Array, where: string): ManifestOrIndex {
  const document = parseHonestly(bytes, where);
  const declared = document.kind === 'index' ? document.index.mediaType : document.manifest.mediaType;
  for (const claim of [type, declared ?? '']) {
    const contradicts = document.kind === 'index' ? isManifestType(claim) : isIndexType(claim);
    if (contradicts) {
      throw new SeaworthyError('REGISTRY_PROTOCOL', `the document is called ${claim} but has other fields`, {
        where,
        whatToDo: 'Do not run this image before its owner has explained it.',
      });
    }
  }
  return document;
}

function parseHonestly(bytes: Uint8Array, where: string): ManifestOrIndex {
  try {
    return parseManifestOrIndex(bytes, where);
  } catch (thrown) {
    if (!(thrown instanceof SeaworthyError) || thrown.code !== 'ARCHIVE_CORRUPT') throw thrown;
    throw new SeaworthyError('REGISTRY_PROTOCOL', thrown.message, {
      where,
      whatToDo: 'Push the image again; if that does not help, ask the operator of the registry.',
      cause: thrown,
    });
  }
}
