import type { Digest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import { type Envelope, parseEnvelope, parseStatement, signerOf, statementType } from '../dsse/index.js';
import { parseBundle } from './bundle.js';
import type { Evidence } from './evidence.js';
import { parseSimpleSigning } from './payload.js';
import type { TrustedKey } from './public-key.js';

/** What was asked about. */
export interface Subject {
  readonly digest: Digest;
  /** The bytes under the digest, which a bundle may sign directly. */
  readonly manifest: Uint8Array;
}

export type Checked = ValidSignature | ValidAttestation | Refused;

export interface ValidSignature {
  readonly outcome: 'signature';
  readonly key: TrustedKey;
  readonly where: string;
  /** The name the signer gave; undefined where the format carries none. */
  readonly dockerReference?: string;
  readonly annotations: Readonly<Record<string, string>>;
}

export interface ValidAttestation {
  readonly outcome: 'attestation';
  readonly key: TrustedKey;
  readonly where: string;
  readonly predicateType: string;
  readonly predicate: unknown;
}

export interface Refused {
  readonly outcome: 'refused';
  readonly because: RefusalCode;
  readonly reason: string;
  readonly where: string;
}

/** `wrong-key`: no trusted key made it. `wrong-digest`: it is about another image. */
export type RefusalCode = 'wrong-key' | 'wrong-digest' | 'malformed' | 'keyless' | 'unsupported';

/** Cosign's statement "this image is signed", where a signature is a bundle (`cosign sign --new-bundle-format`). */
export const signaturePredicate = 'https://sigstore.dev/cosign/sign/v1';

/**
 * Checks one piece of evidence: first who signed, then what. Nothing is concluded from bytes before a trusted key has
 * vouched for them.
 */
export function checkEvidence(evidence: Evidence, subject: Subject, keys: readonly TrustedKey[]): Checked {
  try {
    switch (evidence.kind) {
      case 'simple-signing':
        return checkSimpleSigning(evidence, subject, keys);
      case 'envelope':
        return checkEnvelope(parseEnvelope(evidence.bytes, evidence.where), subject, keys, evidence);
      case 'bundle':
        return checkBundle(evidence, subject, keys);
    }
  } catch (thrown) {
    if (!(thrown instanceof SeaworthyError)) throw thrown;
    return refused('malformed', thrown.message, evidence.where);
  }
}

function checkSimpleSigning(
  evidence: Extract<Evidence, { kind: 'simple-signing' }>,
  subject: Subject,
  keys: readonly TrustedKey[],
): Checked {
  const { payload, signature, where, keyless } = evidence;
  const key = keys.find((one) => one.verify(payload, signature));
  if (key === undefined) return nobody(where, keyless);
  const { digest, dockerReference, annotations } = parseSimpleSigning(payload, where);
  if (digest !== subject.digest) return otherImage(digest, where);
  return { outcome: 'signature', key, where, dockerReference, annotations };
}

function checkEnvelope(
  envelope: Envelope,
  subject: Subject,
  keys: readonly TrustedKey[],
  { where, keyless }: { readonly where: string; readonly keyless: boolean },
): Checked {
  const key = signerOf(envelope, keys);
  if (key === undefined) return nobody(where, keyless);
  if (envelope.payloadType !== statementType) {
    return refused(
      'unsupported',
      `the envelope holds ${envelope.payloadType}, not an in-toto statement`,
      where,
    );
  }
  const { subjects, predicateType, predicate } = parseStatement(envelope.payload, where);
  if (!subjects.some(({ digest }) => digest === subject.digest)) {
    return otherImage(subjects.map(({ digest }) => digest)[0] ?? 'nothing with a SHA-256', where);
  }
  return predicateType === signaturePredicate
    ? { outcome: 'signature', key, where, annotations: {} }
    : { outcome: 'attestation', key, where, predicateType, predicate };
}

function checkBundle(
  { bytes, where }: Extract<Evidence, { kind: 'bundle' }>,
  subject: Subject,
  keys: readonly TrustedKey[],
): Checked {
  const { keyless, content } = parseBundle(bytes, where);
  if (content.kind === 'envelope') return checkEnvelope(content.envelope, subject, keys, { where, keyless });
  if (`sha256:${content.sha256}` !== subject.digest) return otherImage(`sha256:${content.sha256}`, where);
  const key = keys.find((one) => one.verify(subject.manifest, content.signature));
  return key === undefined ? nobody(where, keyless) : { outcome: 'signature', key, where, annotations: {} };
}

function nobody(where: string, keyless: boolean): Refused {
  return keyless
    ? refused(
        'keyless',
        'it was made with a certificate and not with a key; only keys are trusted here',
        where,
      )
    : refused('wrong-key', 'no trusted key made it', where);
}

function otherImage(digest: string, where: string): Refused {
  return refused('wrong-digest', `a trusted key signed it, but it is about ${digest}`, where);
}

function refused(because: RefusalCode, reason: string, where: string): Refused {
  return { outcome: 'refused', because, reason, where };
}
