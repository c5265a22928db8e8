import { Buffer } from 'node:buffer';
import { type KeyObject, X509Certificate } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { type X509Certificate as Certificate, EXTENSION_OID_SCT } from '@sigstore/core';
import { toSignedEntity, Verifier } from '@sigstore/verify';
import { reasonOf } from '../../core/errors.js';
import { asRecord, asText } from '../../formats/json/index.js';
import { describeIdentity, identityFits, type KeylessIdentity, type Signer } from './identity.js';
import type { KeylessRoots } from './trusted-root.js';

/** Whom to believe, and who of them may sign. */
export interface KeylessTrust {
  readonly roots: KeylessRoots;
  readonly identities: readonly KeylessIdentity[];
}

/** What went wrong, by the question that it answers. */
export type KeylessCode =
  /** The certificate is of an authority that is not trusted, or may not sign. */
  | 'wrong-root'
  /** The certificate was not valid when the signature was made, or nothing shows when that was. */
  | 'wrong-time'
  /** A log of certificates or of signatures does not vouch for it. */
  | 'not-logged'
  | 'wrong-key'
  | 'wrong-identity'
  | 'malformed';

export type KeylessAnswer =
  | { readonly ok: true; readonly signer: Signer; readonly key: KeyObject }
  | { readonly ok: false; readonly because: KeylessCode; readonly reason: string };

/** A signature that was made with a certificate of a few minutes: a Sigstore bundle, parsed from JSON. */
export interface KeylessSignature {
  readonly bundle: unknown;
  /** What was signed, where the bundle does not hold it. */
  readonly artifact?: Uint8Array;
}

/**
 * Certificate, log entries and signature belong together, an authority and logs that are trusted vouch for them, and the
 * certificate names who may sign. The first authority that says yes counts; otherwise the refusal that came furthest.
 */
export function verifyKeyless(signature: KeylessSignature, trusts: readonly KeylessTrust[]): KeylessAnswer {
  let refusal: KeylessAnswer = refused('wrong-root', 'no authority for certificates is trusted');
  for (const trust of trusts) {
    const answer = verifyBy(signature, trust);
    if (answer.ok) return answer;
    if (refusal.ok || answer.because !== 'wrong-root' || trusts.length === 1) refusal = answer;
  }
  return refusal;
}

function verifyBy(
  { bundle, artifact }: KeylessSignature,
  { roots, identities }: KeylessTrust,
): KeylessAnswer {
  try {
    const unsafe = unsafeIn(bundle);
    if (unsafe !== undefined) return refused('malformed', unsafe);
    const read = bundleFromJSON(bundle);
    const entity = toSignedEntity(read, artifact === undefined ? undefined : Buffer.from(artifact));
    if (entity.key.$case !== 'certificate') return refused('malformed', 'it names no certificate');
    const certificate = new X509Certificate(entity.key.certificate.root.toDER());
    if (roots.certificateLogs === 0) withoutStamps(entity.key.certificate);
    const verifier = new Verifier(roots.material, {
      ctlogThreshold: roots.certificateLogs,
      tlogThreshold: roots.signatureLogs,
    });
    const { key, identity } = verifier.verify(entity);
    if (!isForCode(certificate)) return refused('wrong-root', 'its certificate is not for signing code');
    const signer = {
      issuer: identity?.extensions?.issuer ?? '',
      subject: identity?.subjectAlternativeName ?? '',
    };
    return identities.some((wanted) => identityFits(wanted, signer))
      ? { ok: true, signer, key }
      : refused('wrong-identity', `it is by ${describeIdentity(signer)}`);
  } catch (thrown) {
    return refused(...explain(thrown));
  }
}

/**
 * A signature that a key of ours made: whether a trusted log holds it. Undefined where one does.
 * @param key has to be known to have made it
 */
export function verifyLogged(
  { bundle, artifact }: KeylessSignature,
  key: KeyObject,
  { material }: KeylessRoots,
): Extract<KeylessAnswer, { ok: false }> | undefined {
  try {
    const unsafe = unsafeIn(bundle);
    if (unsafe !== undefined) return refused('malformed', unsafe);
    const entity = toSignedEntity(
      bundleFromJSON(bundle),
      artifact === undefined ? undefined : Buffer.from(artifact),
    );
    const publicKey = () => ({ publicKey: key, validFor: () => true });
    const asked = { ...entity, key: { $case: 'public-key', hint: '' } as const };
    new Verifier({ ...material, publicKey }, { ctlogThreshold: 0 }).verify(asked);
    return undefined;
  } catch (thrown) {
    return refused(...explain(thrown));
  }
}

/**
 * The verifier refuses stamps of logs that it does not know, and a policy that names no log knows none. Then it gets to see
 * the certificate without stamps where it looks for them; authority, terms and key are checked on the whole one.
 */
function withoutStamps(certificate: Certificate): void {
  const whole = certificate.clone.bind(certificate);
  certificate.clone = () => {
    const copy = whole();
    const { extensions } = copy;
    const kept = extensions.filter(({ subs }) => subs[0]?.toOID() !== EXTENSION_OID_SCT);
    extensions.splice(0, extensions.length, ...kept);
    return copy;
  };
}

/** RFC 5280 section 4.2.1.12: id-kp-codeSigning, where purposes are named at all. */
export function isForCode({ ca, keyUsage }: X509Certificate): boolean {
  return !ca && (keyUsage === undefined || keyUsage.includes('1.3.6.1.5.5.7.3.3'));
}

const maxEntries = 8;
const maxHashes = 64;
const maxTextLength = 16_384;
/** Names of logs stand in a signed note; the verifier takes them for regular expressions. */
const logName = /^[A-Za-z0-9][A-Za-z0-9./_-]{0,199}$/;

/** What the verifier would spend too much on, or read otherwise than it was meant. */
function unsafeIn(bundle: unknown): string | undefined {
  const material = asRecord(asRecord(bundle)?.verificationMaterial);
  const entries = material?.tlogEntries ?? [];
  const timestamps = asRecord(material?.timestampVerificationData)?.rfc3161Timestamps ?? [];
  if (!Array.isArray(entries) || !Array.isArray(timestamps)) return 'a list of it is none';
  if (entries.length > maxEntries || timestamps.length > maxEntries) return 'it has too many log entries';
  const digest = asRecord(asRecord(asRecord(bundle)?.messageSignature)?.messageDigest);
  if (digest !== undefined && digest.algorithm !== 'SHA2_256') return 'its digest is not SHA-256';
  for (const entry of entries) {
    const proof = asRecord(asRecord(entry)?.inclusionProof);
    const hashes = proof?.hashes;
    const note = asText(asRecord(proof?.checkpoint)?.envelope) ?? '';
    if (Array.isArray(hashes) && hashes.length > maxHashes) return 'its proof has too many hashes';
    if (note.length > maxTextLength) return 'its checkpoint is too long';
    const names = [...note.matchAll(/^\u2014 ([^ \n]{0,400})/gm)].map(([, name = '']) => name);
    if (!names.every((name) => logName.test(name))) return 'its checkpoint names a log in an odd way';
  }
  return undefined;
}

/** The library's codes say where it stopped; for us counts which question was answered with no. */
function explain(thrown: unknown): readonly [KeylessCode, string] {
  const code = String(asRecord(thrown)?.code ?? '');
  const message = reasonOf(thrown);
  const cause = thrown instanceof Error && thrown.cause !== undefined ? reasonOf(thrown.cause) : '';
  const whole = cause === '' ? message : `${message}: ${cause}`;
  switch (code) {
    case 'TIMESTAMP_ERROR':
      return ['wrong-time', `nothing trustworthy shows when it was signed: ${whole}`];
    case 'CERTIFICATE_ERROR':
      if (/SCT/.test(message)) return ['not-logged', `no trusted log holds its certificate: ${whole}`];
      if (/expired/.test(cause)) return ['wrong-time', `its certificate was not valid then: ${whole}`];
      return ['wrong-root', `no trusted authority made its certificate: ${whole}`];
    case 'TLOG_ERROR':
    case 'TLOG_BODY_ERROR':
    case 'TLOG_INCLUSION_PROOF_ERROR':
    case 'TLOG_INCLUSION_PROMISE_ERROR':
    case 'TLOG_MISSING_INCLUSION_ERROR':
      return ['not-logged', `no trusted log holds this signature: ${whole}`];
    case 'SIGNATURE_ERROR':
      return ['wrong-key', 'the key of its certificate did not make it'];
    default:
      return ['malformed', `it cannot be read: ${whole}`];
  }
}

function refused(because: KeylessCode, reason: string): Extract<KeylessAnswer, { ok: false }> {
  return { ok: false, because, reason: reason.slice(0, 500) };
}
