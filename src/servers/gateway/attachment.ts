import { Buffer } from 'node:buffer';
import { SeaworthyError } from '../../core/errors.js';
import { asRecord } from '../../formats/json/index.js';
import { type Descriptor, mediaTypes } from '../../formats/oci/index.js';
import { parseStrictJson } from '../../trust/policy/strict-json.js';
import type { TrustStore } from '../../trust/registry/index.js';
import { createSlots } from '../shared/slots.js';
import { BoundedMap } from './bounded-map.js';
import type { CheckedDocument } from './document.js';
import { foldedKey } from './go-keys.js';

/** Types of what is attached to images. They are only what a manifest claims; the bytes are looked at as well. */
const attachedTypes: ReadonlySet<string> = new Set([
  'application/vnd.dev.cosign.simplesigning.v1+json',
  'application/vnd.dsse.envelope.v1+json',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.in-toto+json',
  'application/vnd.cyclonedx+json',
  'application/vnd.cyclonedx+xml',
  'application/vnd.cyclonedx',
  'application/vnd.syft+json',
  'application/spdx+json',
  'text/spdx+json',
  'text/spdx',
  'application/jose+json',
  'application/cose',
  'application/sarif+json',
  'application/vnd.oci.empty.v1+json',
  'application/json',
]);

/**
 * Types that engines take for the configuration of an image; the last ones because old registries sent them for it
 * (docker's puller accepts all of these).
 */
const imageConfigTypes: ReadonlySet<string> = new Set([
  mediaTypes.ociConfig,
  'application/vnd.docker.container.image.v1+json',
]);
const lookalikeConfigTypes: ReadonlySet<string> = new Set([
  'application/octet-stream',
  'application/json',
  'text/html',
  '',
]);

export const maxAttachmentBytes = 64 * 1024 * 1024;
const maxConfigBytes = 1024 * 1024;
const maxLayers = 1000;

/**
 * Where a manifest was found, which is what makes it an attachment at all. `tag`: under cosign's tag of an image.
 * `subject`: it names an image as its subject. `member`: an index that is let through lists it.
 */
export type AttachedAt = 'tag' | 'subject' | 'member';

/** Whether a manifest claims to hold signatures, attestations or bills of materials and nothing that could be run. */
export function claimsToBeAttachment(document: CheckedDocument, at: AttachedAt): boolean {
  if (document.kind !== 'manifest') return false;
  const { config, layers } = document.manifest;
  return (
    layers.length > 0 &&
    layers.length <= maxLayers &&
    isConfigTypeOf(config.mediaType, at) &&
    config.size <= maxConfigBytes &&
    layers.every(({ size, mediaType }) => size <= maxAttachmentBytes && attachedTypes.has(mediaType))
  );
}

/** Cosign's tags and BuildKit's attestations have the form of an image; a referrer of the specification has not. */
function isConfigTypeOf(mediaType: string, at: AttachedAt): boolean {
  if (lookalikeConfigTypes.has(mediaType)) return false;
  return at !== 'subject' || !imageConfigTypes.has(mediaType);
}

/** Looks at the bytes behind the claim. What was looked at once is remembered by its digest. */
export type AttachmentInspector = (
  document: CheckedDocument,
  at: AttachedAt,
  store: Pick<TrustStore, 'blob'>,
) => Promise<boolean>;

const rememberedMs = 7 * 86_400_000;
/** At most this many blobs are held in memory at once, for all clients together. */
const maxAtOnce = 4;

export function createAttachmentInspector(nowMs: () => number): AttachmentInspector {
  const known = new BoundedMap<boolean>({ maxEntries: 100_000 }, nowMs);
  const inSlot = createSlots(maxAtOnce);
  const isFine = async (
    blob: Descriptor,
    role: string,
    store: Pick<TrustStore, 'blob'>,
    test: (bytes: Uint8Array) => boolean,
  ): Promise<boolean> => {
    const key = `${role} ${blob.digest} ${blob.size}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = await inSlot(async () => test(await store.blob(blob, { maxBytes: maxAttachmentBytes })));
    known.set(key, answer, rememberedMs);
    return answer;
  };
  return async (document, at, store) => {
    if (document.kind !== 'manifest' || !claimsToBeAttachment(document, at)) return false;
    const { config, layers } = document.manifest;
    try {
      if (!(await isFine(config, 'config', store, isInertConfig))) return false;
      for (const layer of layers) {
        if (!(await isFine(layer, 'layer', store, (bytes) => !isUnpackable(bytes)))) return false;
      }
      return true;
    } catch (thrown) {
      if (thrown instanceof SeaworthyError && thrown.code === 'NOT_FOUND') return false;
      throw thrown;
    }
  };
}

const inertNames: readonly unknown[] = [undefined, null, '', 'unknown'];

/**
 * A configuration that names no platform and nothing to start. Go matches keys in any case, and takes the last of two.
 */
export function isInertConfig(bytes: Uint8Array): boolean {
  const document = strictRecord(bytes);
  if (document === undefined) return false;
  const entries = Object.entries(document).map(([key, value]) => [foldedKey(key), value] as const);
  if (new Set(entries.map(([key]) => key)).size !== entries.length) return false;
  const fields = new Map<string, unknown>(entries);
  return (
    inertNames.includes(fields.get('os')) &&
    inertNames.includes(fields.get('architecture')) &&
    [fields.get('config'), fields.get('container_config')].every(isEmpty)
  );
}

function strictRecord(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return asRecord(parseStrictJson(text, 'config'));
  } catch {
    // What cannot be read strictly could be read in two ways.
    return undefined;
  }
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  const record = asRecord(value);
  return record !== undefined && Object.keys(record).length === 0;
}

/**
 * Whether an engine could unpack the bytes as a layer: packed by something that docker or containerd unpack, or a tar by
 * the rules of Go's `archive/tar`, which asks for nothing but a checksum that fits (headers of version 7 have no magic).
 * Nothing at all, and a block of zeros, are empty tars. Looks wider than any single reader does.
 */
export function isUnpackable(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 512));
  return head.length === 0 || isPacked(head) || hasTarHeader(head);
}

function isPacked(head: Buffer): boolean {
  const magic = head.subarray(0, 6).toString('latin1');
  return (
    magic.startsWith('\x1f\x8b') ||
    magic.startsWith('\x28\xb5\x2f\xfd') ||
    /^[\x50-\x5f]\x2a\x4d\x18/.test(magic) ||
    magic.startsWith('BZh') ||
    magic.startsWith('\xfd7zXZ') ||
    magic.startsWith('hsqs') ||
    magic.startsWith('PK\x03\x04')
  );
}

const checksumStart = 148;
const checksumEnd = 156;

/** POSIX ustar, "chksum": the sum of the header's bytes with the field itself as spaces, signed or unsigned. */
function hasTarHeader(head: Buffer): boolean {
  if (head.length < 512) return false;
  if (head.subarray(257, 262).toString('latin1') === 'ustar') return true;
  let [unsigned, signed] = [0, 0];
  for (let at = 0; at < 512; at++) {
    const isField = at >= checksumStart && at < checksumEnd;
    const byte = isField ? 0x20 : (head[at] ?? 0);
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return (
    statedSums(head).some((sum) => sum === unsigned || sum === signed) || head.every((byte) => byte === 0)
  );
}

/** Each run of octal digits, whatever stands around it, and zero, as which Go reads an empty field. */
function statedSums(head: Buffer): readonly number[] {
  const field = head.subarray(checksumStart, checksumEnd).toString('latin1');
  return [0, ...(field.match(/[0-7]+/g) ?? []).map((digits) => Number.parseInt(digits, 8))];
}
