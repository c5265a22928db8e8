import type { Digest } from '../../core/digest.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { type Descriptor, parseManifest } from '../../formats/oci/index.js';
import { maxEnvelopeBytes } from '../dsse/index.js';
import { type TrustStore, tagOf } from '../registry/store.js';
import { bytesOfBase64 } from './base64.js';

export const attachedTypes = {
  simpleSigning: 'application/vnd.dev.cosign.simplesigning.v1+json',
  envelope: 'application/vnd.dsse.envelope.v1+json',
  bundle: 'application/vnd.dev.sigstore.bundle.v0.3+json',
} as const;

/** The older of the two names is that of the first writers of version 0.3. */
export const bundleTypes: readonly string[] = [
  attachedTypes.bundle,
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
];

export const annotationNames = {
  signature: 'dev.cosignproject.cosign/signature',
  certificate: 'dev.sigstore.cosign/certificate',
  logEntry: 'dev.sigstore.cosign/bundle',
  timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
} as const;

/** Something that claims to speak for an image; nothing of it is checked yet but its digest. */
export type Evidence =
  | {
      readonly kind: 'simple-signing';
      readonly where: string;
      readonly payload: Uint8Array;
      readonly signature: Uint8Array;
      readonly parts: Parts;
    }
  | {
      readonly kind: 'envelope';
      readonly where: string;
      readonly bytes: Uint8Array;
      readonly parts: Parts;
    }
  | { readonly kind: 'bundle'; readonly where: string; readonly bytes: Uint8Array };

/** What cosign writes beside a signature; all of it text, and nothing of it checked. */
export interface Parts {
  /** PEM, where a signature was made with a certificate in place of a long-lived key. */
  readonly certificate: string | undefined;
  /** JSON: the entry of the log, with its promise. */
  readonly logEntry: string | undefined;
  /** JSON: a timestamp of RFC 3161. */
  readonly timestamp: string | undefined;
}

export interface Gathered {
  readonly evidence: readonly Evidence[];
  /** What is attached but could not be read; never a reason to trust, and not to be kept silent. */
  readonly problems: readonly { readonly where: string; readonly reason: string }[];
}

/** Cosign stops at the same number. */
const maxAttached = 1000;
const maxPayloadBytes = 1024 * 1024;
const maxReferrers = 256;

/** Everything that is attached to a digest: by cosign's tags, and by referrers. */
export async function gatherEvidence(
  store: TrustStore,
  digest: Digest,
  wanted: { readonly attestations: boolean },
): Promise<Gathered> {
  const problems: { where: string; reason: string }[] = [];
  const evidence: Evidence[] = [];
  const attempt = async (where: string, read: () => Promise<void>): Promise<void> => {
    try {
      await read();
    } catch (thrown) {
      if (!(thrown instanceof SeaworthyError) || isOutage(thrown)) throw thrown;
      problems.push({ where, reason: reasonOf(thrown) });
    }
  };
  const readTagged = async (ending: '.sig' | '.att') => {
    const where = `${store.name}:${tagOf(digest, ending)}`;
    await attempt(where, async () => {
      for (const [index, layer] of (await layersOf(store, tagOf(digest, ending), where)).entries()) {
        const place = `${where} layer ${index + 1}`;
        await attempt(place, async () => {
          const read = ending === '.sig' ? readSimpleSigning : readEnvelope;
          evidence.push(await read(store, layer, place));
        });
      }
    });
  };
  const readReferrers = async () => {
    const where = `referrers of ${digest} in ${store.name}`;
    await attempt(where, async () => {
      const referrers = await store.referrers(digest);
      if (referrers.length > maxReferrers) throw tooMany(referrers.length, where);
      for (const referrer of referrers) {
        await attempt(`${store.name}@${referrer.digest}`, async () => {
          evidence.push(...(await readReferrer(store, referrer, wanted)));
        });
      }
    });
  };
  await readTagged('.sig');
  if (wanted.attestations) await readTagged('.att');
  await readReferrers();
  return { evidence, problems };
}

/** Of these nothing can be concluded about the image: the question has to be asked again. */
function isOutage({ code }: SeaworthyError): boolean {
  return code === 'NETWORK' || code === 'REGISTRY_AUTH' || code === 'REGISTRY_RATE_LIMIT';
}

async function layersOf(store: TrustStore, name: string, where: string): Promise<readonly Descriptor[]> {
  const found = await store.manifest(name);
  if (found === undefined) return [];
  const { layers } = parseManifest(found.bytes, where);
  if (layers.length > maxAttached) throw tooMany(layers.length, where);
  return layers;
}

async function readSimpleSigning(store: TrustStore, layer: Descriptor, where: string): Promise<Evidence> {
  const text = layer.annotations?.[annotationNames.signature];
  if (layer.mediaType !== attachedTypes.simpleSigning || text === undefined) {
    throw new SeaworthyError('SIGNATURE_INVALID', `this is no signature (${layer.mediaType || 'no type'})`, {
      where,
    });
  }
  // Cosign's decoder passes over line ends, so a signature with some is one.
  const signature = text.length > 16_384 ? undefined : bytesOfBase64(text.replace(/[\r\n]/g, ''));
  if (signature === undefined || signature.length === 0) {
    throw new SeaworthyError('SIGNATURE_INVALID', 'the signature is not base64', { where });
  }
  const payload = await store.blob(layer, { maxBytes: maxPayloadBytes });
  return { kind: 'simple-signing', where, payload, signature, parts: partsOf(layer) };
}

async function readEnvelope(store: TrustStore, layer: Descriptor, where: string): Promise<Evidence> {
  if (layer.mediaType !== attachedTypes.envelope) {
    throw new SeaworthyError(
      'SIGNATURE_INVALID',
      `this is no attestation (${layer.mediaType || 'no type'})`,
      {
        where,
      },
    );
  }
  const bytes = await store.blob(layer, { maxBytes: maxEnvelopeBytes });
  return { kind: 'envelope', where, bytes, parts: partsOf(layer) };
}

/**
 * The list's `artifactType` is often wrong, so the layers of the referrer decide: a bundle, or what cosign writes under its
 * tags (`--registry-referrers-mode oci-1-1`).
 */
async function readReferrer(
  store: TrustStore,
  referrer: Descriptor,
  wanted: { readonly attestations: boolean },
): Promise<readonly Evidence[]> {
  const where = `${store.name}@${referrer.digest}`;
  const found = await store.manifest(referrer.digest);
  if (found === undefined) return [];
  const { layers } = parseManifest(found.bytes, where);
  if (layers.length > maxAttached) throw tooMany(layers.length, where);
  const evidence: Evidence[] = [];
  for (const layer of layers) {
    const { mediaType } = layer;
    if (bundleTypes.includes(mediaType)) evidence.push(await readBundle(store, layer, where));
    else if (mediaType === attachedTypes.simpleSigning)
      evidence.push(await readSimpleSigning(store, layer, where));
    else if (mediaType === attachedTypes.envelope && wanted.attestations)
      evidence.push(await readEnvelope(store, layer, where));
  }
  return evidence;
}

async function readBundle(store: TrustStore, layer: Descriptor, where: string): Promise<Evidence> {
  const bytes = await store.blob(layer, { maxBytes: 2 * maxEnvelopeBytes });
  return { kind: 'bundle', where, bytes };
}

function partsOf({ annotations }: Descriptor): Parts {
  return {
    certificate: annotations?.[annotationNames.certificate] || undefined,
    logEntry: annotations?.[annotationNames.logEntry],
    timestamp: annotations?.[annotationNames.timestamp],
  };
}

function tooMany(count: number, where: string): SeaworthyError {
  return new SeaworthyError('LIMIT_EXCEEDED', `${count} signatures are more than are looked at`, {
    where,
    whatToDo: 'Remove signatures of the image that no one needs.',
  });
}
