import { localReference } from '../../artifact/image/reference.js';
import { connect } from '../../artifact/openers/registry/client.js';
import { usualPatience } from '../../artifact/openers/registry/patience.js';
import type { OpenContext } from '../../core/artifact.js';
import { isDigest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';
import { asRecord, asText, parseJson } from '../../formats/json/index.js';
import { parseReference, type Reference } from '../../formats/oci/reference.js';
import type { Subject } from '../../trust/cosign/index.js';
import {
  createLayoutStore,
  createRegistryStore,
  type StoredManifest,
  type TrustStore,
  type WritableTrustStore,
} from '../../trust/registry/index.js';
import { verdictType } from '../../trust/verdict/predicate.js';

export interface TrustTarget {
  readonly store: TrustStore;
  readonly subject: Subject & { readonly mediaType: string };
  /** The name that policies match; undefined for a folder without one. */
  readonly image?: Reference;
}

/**
 * An image to be checked: in a registry, or in a folder in OCI's image layout, where no network is needed.
 * @param named the name that policies match
 * @param contextOf evaluated where a registry is asked
 */
export async function openTrustTarget(
  text: string,
  named: string | undefined,
  contextOf: () => Promise<OpenContext>,
  disk: Disk,
): Promise<TrustTarget> {
  const [name, pinned] = splitDigest(text);
  const local = localReference(name, disk);
  if (local?.status.type === 'directory' && disk.status(`${local.path}/oci-layout`)?.type === 'file') {
    const store = createLayoutStore(local.path, disk);
    const subject = await subjectOf(store, pinned ?? local.image ?? '', text);
    return { store, subject, ...(named === undefined ? {} : { image: parseReference(named) }) };
  }
  const opened = await openInRegistry(text, await contextOf());
  return named === undefined ? opened : { ...opened, image: parseReference(named) };
}

/** An image in a registry, in a repository that can be written to. */
export type RegistryTarget = TrustTarget & { readonly store: WritableTrustStore; readonly image: Reference };

/** A repository of a registry, whatever is in it. */
export async function openRegistryStore(text: string, context: OpenContext): Promise<WritableTrustStore> {
  const image = parseReference(text.replace(/^docker:\/\//, ''));
  const client = await connect(image, context, usualPatience);
  return createRegistryStore(client, `${image.registry}/${image.repository}`);
}

export async function openInRegistry(text: string, context: OpenContext): Promise<RegistryTarget> {
  const image = parseReference(text.replace(/^docker:\/\//, ''));
  const client = await connect(image, context, usualPatience);
  const store = createRegistryStore(client, `${image.registry}/${image.repository}`);
  return { store, image, subject: await subjectOf(store, image.digest ?? image.tag ?? 'latest', text) };
}

async function subjectOf(store: TrustStore, name: string, where: string): Promise<TrustTarget['subject']> {
  const found = await store.manifest(name);
  if (found) return { digest: found.digest, manifest: found.bytes, mediaType: mediaTypeOf(found) };
  throw new SeaworthyError('NOT_FOUND', 'there is no such image', {
    where,
    whatToDo: 'Check the spelling of the name, the tag and the digest.',
  });
}

/** The media type in the document; a folder's index may leave it out. */
function mediaTypeOf({ bytes, mediaType }: StoredManifest): string {
  const inside = asText(asRecord(parseJson(new TextDecoder().decode(bytes)))?.mediaType);
  return inside ?? mediaType;
}

function splitDigest(text: string): readonly [name: string, digest: string | undefined] {
  const at = text.lastIndexOf('@');
  const digest = text.slice(at + 1);
  return at > 0 && isDigest(digest) ? [text.slice(0, at), digest] : [text, undefined];
}

/** Short names of predicate types, as cosign has them, and ours for the verdict of a scan. */
const predicateTypes: ReadonlyMap<string, string> = new Map([
  ['custom', 'https://cosign.sigstore.dev/attestation/v1'],
  ['cyclonedx', 'https://cyclonedx.org/bom'],
  ['link', 'https://in-toto.io/Link/v1'],
  ['openvex', 'https://openvex.dev/ns'],
  ['slsaprovenance', 'https://slsa.dev/provenance/v0.2'],
  ['slsaprovenance1', 'https://slsa.dev/provenance/v1'],
  ['spdx', 'https://spdx.dev/Document'],
  ['spdxjson', 'https://spdx.dev/Document'],
  ['verdict', verdictType],
  ['vuln', 'https://cosign.sigstore.dev/attestation/vuln/v1'],
]);

export const predicateWords = `${[...predicateTypes.keys()].join(', ')}, or a URI`;

/** @throws SeaworthyError USAGE */
export function predicateTypeOf(text: string): string {
  const known = predicateTypes.get(text);
  if (known !== undefined) return known;
  if (/^[a-z][a-z0-9+.-]*:\S+$/i.test(text)) return text;
  throw new SeaworthyError('USAGE', `"${text}" is not a type of attestation.`, {
    whatToDo: `Use one of: ${predicateWords}.`,
  });
}
