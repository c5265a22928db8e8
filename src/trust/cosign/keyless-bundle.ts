import { Buffer } from 'node:buffer';
import { createHash, X509Certificate } from 'node:crypto';
import * as v from 'valibot';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { readJson } from '../../formats/json/read.js';
import { type Envelope, envelopeJson } from '../dsse/index.js';
import { base64Of } from './base64.js';
import type { Parts } from './evidence.js';

type Signed =
  | { readonly payload: Uint8Array; readonly signature: Uint8Array }
  | { readonly envelope: Envelope };

/** Cosign's own form of a log entry (`pkg/cosign/bundle`): the promise of the log, and what it is about. */
const entryShape = v.object({
  SignedEntryTimestamp: v.string(),
  Payload: v.object({
    body: v.string(),
    integratedTime: v.pipe(v.number(), v.safeInteger()),
    logIndex: v.pipe(v.number(), v.safeInteger()),
    logID: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
});
const bodyShape = v.object({ kind: v.string(), apiVersion: v.string() });
const timestampShape = v.object({ SignedRFC3161Timestamp: v.string() });

/**
 * What cosign spreads over annotations, as a Sigstore bundle of version 0.1: such a one has the promise of a log, and no
 * proof. Authorities that came along with the signature are left out: they prove nothing.
 * @throws SeaworthyError SIGNATURE_INVALID
 */
export function bundleOf(parts: Parts, signed: Signed, where: string): unknown {
  try {
    const entry = parts.logEntry === undefined ? undefined : v.parse(entryShape, readJson(parts.logEntry));
    const stamp =
      parts.timestamp === undefined ? undefined : v.parse(timestampShape, readJson(parts.timestamp));
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
      verificationMaterial: {
        ...(parts.certificate === undefined
          ? { publicKey: { hint: '' } }
          : { x509CertificateChain: { certificates: [{ rawBytes: derOf(parts.certificate) }] } }),
        tlogEntries: entry === undefined ? [] : [logEntryOf(entry)],
        timestampVerificationData: {
          rfc3161Timestamps: stamp === undefined ? [] : [{ signedTimestamp: stamp.SignedRFC3161Timestamp }],
        },
      },
      ...contentOf(signed),
    };
  } catch (thrown) {
    throw new SeaworthyError(
      'SIGNATURE_INVALID',
      `its certificate or log entry is none: ${reasonOf(thrown)}`,
      {
        where,
        cause: thrown,
      },
    );
  }
}

function derOf(pem: string): string {
  return new X509Certificate(pem).raw.toString('base64');
}

function logEntryOf({ SignedEntryTimestamp, Payload }: v.InferOutput<typeof entryShape>) {
  const body = v.parse(bodyShape, readJson(Buffer.from(Payload.body, 'base64').toString('utf8')));
  return {
    logIndex: String(Payload.logIndex),
    logId: { keyId: Buffer.from(Payload.logID, 'hex').toString('base64') },
    kindVersion: { kind: body.kind, version: body.apiVersion },
    integratedTime: String(Payload.integratedTime),
    inclusionPromise: { signedEntryTimestamp: SignedEntryTimestamp },
    canonicalizedBody: Payload.body,
  };
}

function contentOf(signed: Signed): object {
  if ('envelope' in signed) return { dsseEnvelope: envelopeJson(signed.envelope) };
  const { payload, signature } = signed;
  const digest = createHash('sha256').update(payload).digest('base64');
  return {
    messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest }, signature: base64Of(signature) },
  };
}
