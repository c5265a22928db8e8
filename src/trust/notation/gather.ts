import type { Digest } from '../../core/digest.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { asRecord, asText, parseJson } from '../../formats/json/index.js';
import { type Descriptor, parseManifest } from '../../formats/oci/index.js';
import type { TrustStore } from '../registry/store.js';
import type { NotationEvidence } from './check.js';
import { envelopeTypes, signatureType } from './envelope.js';

export interface NotationGathered {
  readonly evidence: readonly NotationEvidence[];
  /** What is attached but could not be read. */
  readonly problems: readonly { readonly where: string; readonly reason: string }[];
}

const maxReferrers = 256;
/** notation stops at the same number. */
const maxSignatures = 50;
const maxEnvelopeBytes = 1024 * 1024;
const types: readonly string[] = Object.values(envelopeTypes);

/** All signatures of the Notary Project that refer to a digest, by API or fallback tag. */
export async function gatherNotation(store: TrustStore, digest: Digest): Promise<NotationGathered> {
  const evidence: NotationEvidence[] = [];
  const problems: { where: string; reason: string }[] = [];
  const referrers = await store.referrers(digest);
  if (referrers.length > maxReferrers) throw tooMany(referrers.length, store.name);
  for (const referrer of referrers) {
    const where = `${store.name}@${referrer.digest}`;
    try {
      evidence.push(...(await readSignature(store, referrer, where)));
    } catch (thrown) {
      if (!(thrown instanceof SeaworthyError) || isOutage(thrown)) throw thrown;
      problems.push({ where, reason: reasonOf(thrown) });
    }
  }
  if (evidence.length > maxSignatures) throw tooMany(evidence.length, store.name);
  return { evidence, problems };
}

async function readSignature(
  store: TrustStore,
  { digest }: Descriptor,
  where: string,
): Promise<readonly NotationEvidence[]> {
  const found = await store.manifest(digest);
  if (found === undefined) return [];
  const document = asRecord(parseJson(new TextDecoder().decode(found.bytes)));
  const manifest = parseManifest(found.bytes, where);
  const isOurs = [asText(document?.artifactType), manifest.config.mediaType].includes(signatureType);
  const [layer, ...others] = manifest.layers;
  if (!isOurs) return [];
  if (layer === undefined || others.length > 0 || !types.includes(layer.mediaType)) {
    throw new SeaworthyError('SIGNATURE_INVALID', 'a signature has one layer, an envelope', { where });
  }
  const bytes = await store.blob(layer, { maxBytes: maxEnvelopeBytes });
  return [{ where, mediaType: layer.mediaType, bytes }];
}

/** Of these nothing can be concluded about the image. */
function isOutage({ code }: SeaworthyError): boolean {
  return code === 'NETWORK' || code === 'REGISTRY_AUTH' || code === 'REGISTRY_RATE_LIMIT';
}

function tooMany(count: number, where: string): SeaworthyError {
  return new SeaworthyError('LIMIT_EXCEEDED', `${count} signatures are more than are looked at`, {
    where,
    whatToDo: 'Remove signatures of the image that no one needs.',
  });
}
