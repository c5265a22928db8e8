import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { type Envelope, envelopeFrom } from '../dsse/index.js';
import { bytesOfBase64 } from './base64.js';

/** Sigstore's bundle, version 0.3 (`protobuf-specs`, `sigstore_bundle.proto`), as far as keys go. */
export interface Bundle {
  /** It names a certificate in place of a key. */
  readonly keyless: boolean;
  readonly content:
    | { readonly kind: 'envelope'; readonly envelope: Envelope }
    | { readonly kind: 'message'; readonly sha256: string; readonly signature: Uint8Array };
}

export const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

const schema = v.object({
  mediaType: v.literal(bundleType),
  verificationMaterial: v.object({
    publicKey: v.optional(v.object({ hint: v.nullish(v.string()) })),
    certificate: v.optional(v.object({ rawBytes: v.string() })),
    x509CertificateChain: v.optional(v.unknown()),
  }),
  dsseEnvelope: v.optional(v.unknown()),
  messageSignature: v.optional(
    v.object({
      messageDigest: v.object({ algorithm: v.literal('SHA2_256'), digest: v.string() }),
      signature: v.string(),
    }),
  ),
});

/** @throws SeaworthyError SIGNATURE_INVALID */
export function parseBundle(bytes: Uint8Array, where: string): Bundle {
  const { verificationMaterial, dsseEnvelope, messageSignature } = document(bytes, where);
  const keyless = verificationMaterial.publicKey === undefined;
  if ((dsseEnvelope === undefined) === (messageSignature === undefined)) {
    throw broken('it has to hold either an envelope or the signature of a message', where);
  }
  if (dsseEnvelope !== undefined) {
    return { keyless, content: { kind: 'envelope', envelope: envelopeFrom(dsseEnvelope, where) } };
  }
  const sum = bytesOfBase64(messageSignature?.messageDigest.digest ?? '');
  const signature = bytesOfBase64(messageSignature?.signature ?? '');
  if (sum?.length !== 32 || !signature) throw broken('a field is not base64 of the right length', where);
  return { keyless, content: { kind: 'message', sha256: Buffer.from(sum).toString('hex'), signature } };
}

function document(bytes: Uint8Array, where: string): v.InferOutput<typeof schema> {
  try {
    return v.parse(
      schema,
      JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')),
    );
  } catch (thrown) {
    throw broken(reasonOf(thrown), where);
  }
}

function broken(why: string, where: string): SeaworthyError {
  return new SeaworthyError('SIGNATURE_INVALID', `this is no Sigstore bundle of version 0.3: ${why}`, {
    where,
  });
}
