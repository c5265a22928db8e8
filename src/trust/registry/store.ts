import type { Digest } from '../../core/digest.js';
import type { Descriptor } from '../../formats/oci/index.js';

/** Where an image and what is said about it are kept: one repository of a registry, or a folder. */
export interface TrustStore {
  /** For messages: `registry.example.com/team/app`, `./layout`. */
  readonly name: string;
  /** By tag or digest; undefined where there is nothing. A manifest asked for by digest has that digest. */
  manifest(name: string): Promise<StoredManifest | undefined>;
  /** The bytes of a blob, with digest and length checked. */
  blob(
    descriptor: Pick<Descriptor, 'digest' | 'size'>,
    limit: { readonly maxBytes: number },
  ): Promise<Uint8Array>;
  /** Manifests that name the digest as their subject (distribution-spec, "Listing Referrers"), by API or fallback tag. */
  referrers(digest: Digest): Promise<readonly Descriptor[]>;
}

export interface WritableTrustStore extends TrustStore {
  putBlob(bytes: Uint8Array): Promise<void>;
  /** Under its digest, or under a tag. */
  putManifest(bytes: Uint8Array, mediaType: string, tag?: string): Promise<Digest>;
  /** False where the store lets no one remove anything; true as well where there was nothing. */
  removeManifest(digest: Digest): Promise<boolean>;
  /** Whether the store lists referrers by itself; where not, the writer keeps the fallback tag. */
  readonly listsReferrers: () => Promise<boolean>;
}

export interface StoredManifest {
  readonly bytes: Uint8Array;
  readonly digest: Digest;
  readonly mediaType: string;
}

/** Cosign's names for what belongs to an image (`specs/SIGNATURE_SPEC.md`), and OCI's fallback tag without an ending. */
export function tagOf(digest: Digest, ending: '.sig' | '.att' | '.sbom' | '' = ''): string {
  return `${digest.replace(':', '-')}${ending}`;
}
