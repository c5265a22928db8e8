import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import type { Digest } from '../../core/digest.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { mediaTypes } from '../../formats/oci/index.js';
import { addReferrers, descriptorOf, jsonBytes, subjectOf } from '../cosign/attach.js';
import type { WritableTrustStore } from '../registry/store.js';
import {
  algorithmFor,
  type Certificate,
  checkChain,
  hashOf,
  keyUse,
  readCertificate,
} from './certificates.js';
import { envelopeTypes, payloadBytes, signatureType } from './envelope.js';
import { jwsBytes, jwsSigningInput } from './jws.js';
import { certificatesIn } from './trust-store.js';

export interface NotationKey {
  readonly key: KeyObject;
  /** The signer's first, the root last. */
  readonly chain: readonly Certificate[];
}

export interface NotationSigning {
  readonly store: WritableTrustStore;
  readonly signer: NotationKey;
  readonly digest: Digest;
  readonly now: Date;
  /** "Best before". */
  readonly expiry?: Date;
}

const emptyConfig = new TextEncoder().encode('{}');
const agent = 'seaworthy';

/**
 * A private key in PEM, and its certificates up to the root.
 * @throws SeaworthyError CONFIG_INVALID where they do not belong together, or may not sign
 */
export function readNotationKey(
  key: { readonly pem: string; readonly passphrase: string; readonly where: string },
  certificates: { readonly bytes: Uint8Array; readonly where: string },
): NotationKey {
  try {
    const secret = createPrivateKey({
      key: key.pem,
      ...(/ENCRYPTED/.test(key.pem) ? { passphrase: key.passphrase } : {}),
    });
    const chain = certificatesIn(certificates.bytes).map((der) => readCertificate(der, certificates.where));
    const [leaf] = chain;
    if (leaf === undefined) throw new Error('there is no certificate');
    if (!leaf.x509.checkPrivateKey(secret)) throw new Error('the first certificate is of another key');
    if (algorithmFor(leaf.x509.publicKey) === undefined)
      throw new Error('the key is of a kind that is not allowed');
    checkChain(chain, 'code', certificates.where);
    return { key: secret, chain };
  } catch (thrown) {
    throw new SeaworthyError('CONFIG_INVALID', `the key cannot sign: ${reasonOf(thrown)}`, {
      where: key.where,
      whatToDo: 'Give the key in PEM, and --certificate with its chain, the root last.',
      cause: thrown,
    });
  }
}

/** A signature in JWS that refers to the image, where notation looks. Gives where it is now. */
export async function signNotation({ store, signer, digest, now, expiry }: NotationSigning): Promise<string> {
  const subject = await subjectOf(store, digest);
  const algorithm = algorithmFor(signer.chain[0]?.x509.publicKey ?? signer.key);
  if (algorithm === undefined)
    throw new SeaworthyError('UNSUPPORTED', 'the key is of a kind that is not allowed');
  const times = { signingTime: now, ...(expiry === undefined ? {} : { expiry }) };
  const input = jwsSigningInput(algorithm, payloadBytes(subject), times);
  const signature = sign(hashOf(algorithm), Buffer.from(input), keyUse(signer.key));
  const raw = signer.chain.map(({ x509 }) => x509.raw);
  const envelope = jwsBytes(input, signature, raw, agent);
  return attachNotation({ store, digest, now }, envelope, envelopeTypes.jws, raw);
}

/** An envelope that exists. @param chain in DER, for the annotation by which signatures are distinguished */
export async function attachNotation(
  { store, digest, now }: Pick<NotationSigning, 'store' | 'digest' | 'now'>,
  envelope: Uint8Array,
  mediaType: string,
  chain: readonly Uint8Array[],
): Promise<string> {
  const prints = chain.map((der) => createHash('sha256').update(der).digest('hex'));
  const manifest = jsonBytes({
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    // Of both ways that the specification allows, the one that registries without artifact types understand.
    config: descriptorOf(emptyConfig, signatureType),
    layers: [descriptorOf(envelope, mediaType)],
    subject: await subjectOf(store, digest),
    annotations: {
      'io.cncf.notary.x509chain.thumbprint#S256': JSON.stringify(prints),
      'org.opencontainers.image.created': now.toISOString().replace(/\.\d+Z$/, 'Z'),
    },
  });
  await store.putBlob(emptyConfig);
  await store.putBlob(envelope);
  const written = await store.putManifest(manifest, mediaTypes.ociManifest);
  if (!(await store.listsReferrers())) {
    const entry = { ...descriptorOf(manifest, mediaTypes.ociManifest), artifactType: signatureType };
    await addReferrers(store, digest, [entry]);
  }
  return `${store.name}@${written}`;
}
