import { Buffer } from 'node:buffer';
import { type Digest, isDigest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import type { HttpResponse } from '../../core/world.js';
import {
  acceptedManifestTypes,
  checkDigest,
  type Descriptor,
  digestOf,
  maxDocumentBytes,
  mediaTypes,
  parseIndex,
} from '../../formats/oci/index.js';
import { type StoredManifest, tagOf, type WritableTrustStore } from './store.js';

/** The part of a registry client that is needed here; it signs in and retries. */
export interface RegistryPort {
  readonly origin: string;
  send(
    path: string,
    exchange: {
      readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
      readonly what: string;
      readonly maxBytes: number;
      readonly answers: readonly number[];
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: Uint8Array;
    },
  ): Promise<HttpResponse>;
}

const maxAnswerBytes = 65_536;

/** One repository of a registry, by the OCI distribution specification. */
export function createRegistryStore(port: RegistryPort, name: string): WritableTrustStore {
  const manifest = (wanted: string) => readManifest(port, name, wanted);
  let hasApi: boolean | undefined;
  const listed = async (digest: Digest): Promise<readonly Descriptor[] | undefined> => {
    if (hasApi === false) return undefined;
    const found = await readReferrers(port, name, digest);
    hasApi = found !== undefined;
    return found;
  };
  return {
    name,
    manifest,
    blob: (descriptor, limit) => readBlob(port, name, descriptor, limit.maxBytes),
    referrers: async (digest) =>
      (await listed(digest)) ?? fallback(await manifest(tagOf(digest)), name, digest),
    listsReferrers: async () => {
      if (hasApi === undefined) await listed(digestOf(new Uint8Array(0)));
      return hasApi === true;
    },
    removeManifest: (digest) => removeManifest(port, digest),
    putBlob: (bytes) => putBlob(port, bytes),
    putManifest: (bytes, mediaType, tag) => putManifest(port, bytes, mediaType, tag),
  };
}

async function readManifest(
  port: RegistryPort,
  name: string,
  wanted: string,
): Promise<StoredManifest | undefined> {
  const response = await port.send(`manifests/${wanted}`, {
    method: 'GET',
    what: `manifest ${wanted}`,
    maxBytes: maxDocumentBytes,
    answers: [200, 404],
    headers: { accept: acceptedManifestTypes.join(', ') },
  });
  const bytes = await allOf(response);
  if (response.status === 404) return undefined;
  const digest = digestOf(bytes);
  if (isDigest(wanted)) checkDigest(digest, wanted, `${name}@${wanted}`);
  return { bytes, digest, mediaType: typeOf(response) };
}

/** Undefined where the registry has no such API: version 1.0 of the specification answers 404. */
async function readReferrers(
  port: RegistryPort,
  name: string,
  digest: Digest,
): Promise<readonly Descriptor[] | undefined> {
  const response = await port.send(`referrers/${digest}`, {
    method: 'GET',
    what: `referrers of ${digest}`,
    maxBytes: maxDocumentBytes,
    answers: [200, 400, 404, 405],
    headers: { accept: mediaTypes.ociIndex },
  });
  const bytes = await allOf(response);
  if (response.status !== 200 || typeOf(response) !== mediaTypes.ociIndex) return undefined;
  refusePages(response, name);
  return parseIndex(bytes, `referrers of ${digest} at ${port.origin}`).manifests;
}

async function readBlob(
  port: RegistryPort,
  name: string,
  { digest, size }: Pick<Descriptor, 'digest' | 'size'>,
  maxBytes: number,
): Promise<Uint8Array> {
  refuseLong(size, maxBytes, `${name}@${digest}`);
  const response = await port.send(`blobs/${digest}`, {
    method: 'GET',
    what: `blob ${digest}`,
    maxBytes: size,
    answers: [200],
  });
  const bytes = await allOf(response);
  checkDigest(digestOf(bytes), digest, `${name}@${digest}`);
  return bytes;
}

async function removeManifest(port: RegistryPort, digest: Digest): Promise<boolean> {
  const response = await port.send(`manifests/${digest}`, {
    method: 'DELETE',
    what: `removal of ${digest}`,
    maxBytes: maxAnswerBytes,
    answers: [200, 202, 204, 400, 403, 404, 405],
  });
  await allOf(response);
  return response.status < 300 || response.status === 404;
}

async function putBlob(port: RegistryPort, bytes: Uint8Array): Promise<void> {
  const digest = digestOf(bytes);
  const known = await port.send(`blobs/${digest}`, {
    method: 'HEAD',
    what: `blob ${digest}`,
    maxBytes: maxAnswerBytes,
    answers: [200, 404],
  });
  await allOf(known);
  if (known.status !== 200) await upload(port, bytes, digest);
}

async function putManifest(
  port: RegistryPort,
  bytes: Uint8Array,
  mediaType: string,
  tag: string | undefined,
): Promise<Digest> {
  const digest = digestOf(bytes);
  const response = await port.send(`manifests/${tag ?? digest}`, {
    method: 'PUT',
    what: `manifest ${tag ?? digest}`,
    maxBytes: maxAnswerBytes,
    answers: [200, 201, 202],
    headers: { 'content-type': mediaType },
    body: bytes,
  });
  await allOf(response);
  return digest;
}

/** distribution-spec, "Pushing a blob monolithically": POST, then PUT. */
async function upload(port: RegistryPort, bytes: Uint8Array, digest: Digest): Promise<void> {
  const begun = await port.send('blobs/uploads/', {
    method: 'POST',
    what: `upload of ${digest}`,
    maxBytes: maxAnswerBytes,
    answers: [202],
    headers: { 'content-length': '0' },
  });
  await allOf(begun);
  const location = begun.headers.location ?? '';
  if (location === '' || !URL.canParse(location, begun.url)) {
    throw new SeaworthyError('REGISTRY_PROTOCOL', 'the registry does not say where an upload goes', {
      where: port.origin,
    });
  }
  const place = new URL(location, begun.url);
  place.searchParams.set('digest', digest);
  const done = await port.send(place.href, {
    method: 'PUT',
    what: `upload of ${digest}`,
    maxBytes: maxAnswerBytes,
    answers: [201],
    headers: { 'content-type': 'application/octet-stream' },
    body: bytes,
  });
  await allOf(done);
}

function fallback(
  index: { readonly bytes: Uint8Array } | undefined,
  name: string,
  digest: Digest,
): readonly Descriptor[] {
  return index === undefined ? [] : parseIndex(index.bytes, `${name}:${tagOf(digest)}`).manifests;
}

/** A list that goes on elsewhere must not pass for a whole one. */
function refusePages({ headers }: HttpResponse, where: string): void {
  if (!/;\s*rel="?next"?/i.test(headers.link ?? '')) return;
  throw new SeaworthyError('UNSUPPORTED', 'the registry lists referrers in several pages', {
    where,
    whatToDo: 'Remove referrers of the image that no one needs.',
  });
}

function refuseLong(sizeBytes: number, maxBytes: number, where: string): void {
  if (sizeBytes <= maxBytes) return;
  throw new SeaworthyError(
    'LIMIT_EXCEEDED',
    `${sizeBytes} bytes are more than the ${maxBytes} that are read`,
    {
      where,
    },
  );
}

function typeOf({ headers }: HttpResponse): string {
  return (headers['content-type'] ?? '').replace(/;.*/s, '').trim().toLowerCase();
}

async function allOf({ body }: HttpResponse): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
