import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { readJson } from '../../formats/json/read.js';
import { type Envelope, envelopeFrom } from '../dsse/index.js';
import { bytesOfBase64 } from './base64.js';

/** Sigstore's bundle, version 0.3 (`protobuf-specs`, `sigstore_bundle.proto`), the envelope apart from its certificate and logs. */
export interface Bundle {
  /** It names a certificate in place of a key. */
  readonly keyless: boolean;
  /** The JSON that it came as. */
  readonly document: unknown;
  readonly content:
    | { readonly kind: 'envelope'; readonly envelope: Envelope }
    | { readonly kind: 'message'; readonly sha256: string; readonly signature: Uint8Array };
}

export const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

const bundleTypes = [bundleType, 'application/vnd.dev.sigstore.bundle+json;version=0.3'] as const;

const schema = v.object({
  mediaType: v.picklist(bundleTypes),
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
  const document = jsonOf(bytes, where);
  const { verificationMaterial, dsseEnvelope, messageSignature } = shapeOf(document, where);
  const keyless = verificationMaterial.publicKey === undefined;
  if ((dsseEnvelope === undefined) === (messageSignature === undefined)) {
    throw broken('it has to hold either an envelope or the signature of a message', where);
  }
  if (dsseEnvelope !== undefined) {
    return { keyless, document, content: { kind: 'envelope', envelope: envelopeFrom(dsseEnvelope, where) } };
  }
  const sum = bytesOfBase64(messageSignature?.messageDigest.digest ?? '');
  const signature = bytesOfBase64(messageSignature?.signature ?? '');
  if (sum?.length !== 32 || !signature) throw broken('a field is not base64 of the right length', where);
  return {
    keyless,
    document,
    content: { kind: 'message', sha256: Buffer.from(sum).toString('hex'), signature },
  };
}

/** Read once, so that what is checked is what is read. */
function jsonOf(bytes: Uint8Array, where: string): unknown {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  try {
    return readJson(text);
  } catch (thrown) {
    throw broken(reasonOf(thrown), where);
  }
}

function shapeOf(document: unknown, where: string): v.InferOutput<typeof schema> {
  const parsed = v.safeParse(schema, document);
  if (parsed.success) return parsed.output;
  throw broken(parsed.issues[0].message, where);
}

function broken(why: string, where: string): SeaworthyError {
  return new SeaworthyError('SIGNATURE_INVALID', `this is no Sigstore bundle of version 0.3: ${why}`, {
    where,
  });
}
