import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { readJson } from '../../formats/json/read.js';

export {
  parseStatement,
  type Statement,
  statementAbout,
  statementBytes,
  statementType,
} from './statement.js';

/** Dead Simple Signing Envelope (https://github.com/secure-systems-lab/dsse, `envelope.md`). */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: Uint8Array;
  readonly signatures: readonly { readonly keyid: string; readonly signature: Uint8Array }[];
}

interface Verifier {
  verify(message: Uint8Array, signature: Uint8Array): boolean;
}

interface Signer {
  sign(message: Uint8Array): Uint8Array;
}

/** Bills of materials of large images come near 30 MiB. */
export const maxEnvelopeBytes = 64 * 1024 * 1024;

const schema = v.object({
  payloadType: v.pipe(v.string(), v.maxLength(256)),
  payload: v.string(),
  signatures: v.pipe(
    v.array(v.object({ keyid: v.nullish(v.string()), sig: v.pipe(v.string(), v.maxLength(16_384)) })),
    v.minLength(1),
    v.maxLength(64),
  ),
});

/** @throws SeaworthyError SIGNATURE_INVALID, LIMIT_EXCEEDED */
export function parseEnvelope(bytes: Uint8Array, where: string): Envelope {
  if (bytes.length > maxEnvelopeBytes) {
    throw new SeaworthyError('LIMIT_EXCEEDED', `an envelope of ${bytes.length} bytes is not read`, { where });
  }
  let document: unknown;
  try {
    document = readJson(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  } catch (thrown) {
    throw broken(reasonOf(thrown), where);
  }
  return envelopeFrom(document, where);
}

/** The same from JSON that was read already, as it stands in a Sigstore bundle. */
export function envelopeFrom(document: unknown, where: string): Envelope {
  const parsed = v.safeParse(schema, document);
  if (!parsed.success) throw broken(parsed.issues[0].message, where);
  const { payloadType, payload, signatures } = parsed.output;
  return {
    payloadType,
    payload: decoded(payload, where),
    signatures: signatures.map(({ keyid, sig }) => ({ keyid: keyid ?? '', signature: decoded(sig, where) })),
  };
}

/** The first key that made one of the signatures. Key ids are hints by a stranger, so every key is tried on every one. */
export function signerOf<Key extends Verifier>(envelope: Envelope, keys: readonly Key[]): Key | undefined {
  const message = preAuthenticationEncoding(envelope.payloadType, envelope.payload);
  return keys.find((key) => envelope.signatures.some(({ signature }) => key.verify(message, signature)));
}

export function signEnvelope(payloadType: string, payload: Uint8Array, signer: Signer): Envelope {
  const signature = signer.sign(preAuthenticationEncoding(payloadType, payload));
  return { payloadType, payload, signatures: [{ keyid: '', signature }] };
}

export function envelopeJson({ payloadType, payload, signatures }: Envelope): object {
  return {
    payloadType,
    payload: Buffer.from(payload).toString('base64'),
    signatures: signatures.map(({ keyid, signature }) => ({
      keyid,
      sig: Buffer.from(signature).toString('base64'),
    })),
  };
}

/** `protocol.md`: what is signed binds type and length, so that no payload passes for one of another type. */
export function preAuthenticationEncoding(payloadType: string, payload: Uint8Array): Uint8Array {
  const type = Buffer.from(payloadType, 'utf8');
  const head = Buffer.from(`DSSEv1 ${type.length} ${payloadType} ${payload.length} `, 'utf8');
  return Buffer.concat([head, payload]);
}

/** Either alphabet of RFC 4648, as `envelope.md` asks readers to accept. */
function decoded(text: string, where: string): Uint8Array {
  const usual = text.replaceAll('-', '+').replaceAll('_', '/');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(usual)) throw broken('a field is not base64', where);
  return Buffer.from(usual, 'base64');
}

function broken(why: string, where: string): SeaworthyError {
  return new SeaworthyError('SIGNATURE_INVALID', `this is no DSSE envelope: ${why}`, { where });
}
