import type { Digest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import { type Envelope, parseEnvelope, parseStatement, signerOf, statementType } from '../dsse/index.js';
import {
  type KeylessRoots,
  type KeylessTrust,
  type Signer,
  verifyKeyless,
  verifyLogged,
} from '../keyless/index.js';
import { parseBundle } from './bundle.js';
import type { Evidence } from './evidence.js';
import { bundleOf } from './keyless-bundle.js';
import { parseSimpleSigning } from './payload.js';
import { type TrustedKey, trustedKey } from './public-key.js';

/** What was asked about. */
export interface Subject {
  readonly digest: Digest;
  /** The bytes under the digest, which a bundle may sign directly. */
  readonly manifest: Uint8Array;
}

export type Checked = ValidSignature | ValidAttestation | Refused;

export interface ValidSignature {
  readonly outcome: 'signature';
  /** Of the certificate where there is a `signer`. */
  readonly key: TrustedKey;
  readonly signer?: Signer;
  readonly where: string;
  /** The name the signer gave; undefined where the format carries none. */
  readonly dockerReference?: string;
  readonly annotations: Readonly<Record<string, string>>;
}

export interface ValidAttestation {
  readonly outcome: 'attestation';
  readonly key: TrustedKey;
  readonly signer?: Signer;
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
export type RefusalCode =
  | 'wrong-key'
  | 'wrong-digest'
  | 'malformed'
  | 'keyless'
  | 'unsupported'
  | 'wrong-identity'
  | 'wrong-root'
  | 'wrong-time'
  | 'not-logged';

/** Anyone who may sign: holders of keys, and accounts that an authority vouches for. */
export interface Trusted {
  readonly keys: readonly TrustedKey[];
  readonly keyless: readonly KeylessTrust[];
  /** What a key made has to be held by one of these logs as well. */
  readonly logs: KeylessRoots | undefined;
}

/** Cosign's statement "this image is signed", where a signature is a bundle (`cosign sign --new-bundle-format`). */
export const signaturePredicate = 'https://sigstore.dev/cosign/sign/v1';

/**
 * Checks one piece of evidence: first who signed, then what. Nothing is concluded from bytes before a trusted key has
 * vouched for them.
 */
export function checkEvidence(
  evidence: Evidence,
  subject: Subject,
  keys: readonly TrustedKey[],
  keyless: readonly KeylessTrust[] = [],
  logs?: KeylessRoots,
): Checked {
  const trusted = { keys, keyless, logs };
  try {
    switch (evidence.kind) {
      case 'simple-signing':
        return checkSimpleSigning(evidence, subject, trusted);
      case 'envelope':
        return checkAttachedEnvelope(evidence, subject, trusted);
      case 'bundle':
        return checkBundle(evidence, subject, trusted);
    }
  } catch (thrown) {
    if (!(thrown instanceof SeaworthyError)) throw thrown;
    return refused('malformed', thrown.message, evidence.where);
  }
}

/** Anyone who made it, or why it is no one's. */
type Maker = { readonly key: TrustedKey; readonly signer?: Signer } | Refused;

function checkSimpleSigning(
  { payload, signature, where, parts }: Extract<Evidence, { kind: 'simple-signing' }>,
  subject: Subject,
  trusted: Trusted,
): Checked {
  const key = trusted.keys.find((one) => one.verify(payload, signature));
  const maker = makerOf(key, trusted, {
    where,
    artifact: payload,
    isKeyless: parts.certificate !== undefined,
    bundle: () => bundleOf(parts, { payload, signature }, where),
  });
  if ('outcome' in maker) return maker;
  const { digest, dockerReference, annotations } = parseSimpleSigning(payload, where);
  if (digest !== subject.digest) return otherImage(digest, where);
  return { outcome: 'signature', ...maker, where, dockerReference, annotations };
}

function checkAttachedEnvelope(
  { bytes, where, parts }: Extract<Evidence, { kind: 'envelope' }>,
  subject: Subject,
  trusted: Trusted,
): Checked {
  const envelope = parseEnvelope(bytes, where);
  const maker = makerOf(signerOf(envelope, trusted.keys), trusted, {
    where,
    isKeyless: parts.certificate !== undefined,
    bundle: () => bundleOf(parts, { envelope }, where),
  });
  return 'outcome' in maker ? maker : checkStatement(envelope, subject, maker, where);
}

function checkBundle(
  { bytes, where }: Extract<Evidence, { kind: 'bundle' }>,
  subject: Subject,
  trusted: Trusted,
): Checked {
  const { keyless, content, document } = parseBundle(bytes, where);
  if (content.kind === 'message' && `sha256:${content.sha256}` !== subject.digest) {
    return otherImage(`sha256:${content.sha256}`, where);
  }
  const key =
    content.kind === 'envelope'
      ? signerOf(content.envelope, trusted.keys)
      : trusted.keys.find((one) => one.verify(subject.manifest, content.signature));
  const maker = makerOf(key, trusted, {
    where,
    isKeyless: keyless,
    bundle: () => document,
    ...(content.kind === 'message' ? { artifact: subject.manifest } : {}),
  });
  if ('outcome' in maker) return maker;
  return content.kind === 'envelope'
    ? checkStatement(content.envelope, subject, maker, where)
    : { outcome: 'signature', ...maker, where, annotations: {} };
}

function checkStatement(
  envelope: Envelope,
  subject: Subject,
  maker: Exclude<Maker, Refused>,
  where: string,
): Checked {
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
  if (predicateType !== signaturePredicate) {
    return { outcome: 'attestation', ...maker, where, predicateType, predicate };
  }
  const names = subjects.filter((one) => one.digest === subject.digest).map(({ name }) => name);
  // Cosign leaves the name empty; we write the repository, as cosign does where it attests.
  const named = names.find((name) => name !== '');
  const dockerReference = named === undefined ? {} : { dockerReference: named };
  return { outcome: 'signature', ...maker, where, annotations: {}, ...dockerReference };
}

interface Claimed {
  readonly where: string;
  readonly artifact?: Uint8Array;
  /** It names a certificate. */
  readonly isKeyless: boolean;
  /** @throws SeaworthyError where its parts cannot be read */
  bundle(): unknown;
}

/** A key of ours, held by a log where that is asked for; or else a certificate. */
function makerOf(key: TrustedKey | undefined, trusted: Trusted, claimed: Claimed): Maker {
  const { where, isKeyless, artifact } = claimed;
  const { keyless, logs } = trusted;
  if (key !== undefined && logs === undefined) return { key };
  if (key === undefined && !isKeyless) return refused('wrong-key', 'no trusted key made it', where);
  if (key === undefined && keyless.length === 0) {
    const reason = 'it was made with a certificate and not with a key; only keys are trusted here';
    return refused('keyless', reason, where);
  }
  const signature = { bundle: claimed.bundle(), ...(artifact === undefined ? {} : { artifact }) };
  if (key !== undefined && logs !== undefined) {
    const answer = verifyLogged(signature, key.publicKey, logs);
    return answer === undefined ? { key } : refused(answer.because, answer.reason, where);
  }
  const answer = verifyKeyless(signature, keyless);
  if (!answer.ok) return refused(answer.because, answer.reason, where);
  return { key: trustedKey(answer.key, 'its certificate'), signer: answer.signer };
}

function otherImage(digest: string, where: string): Refused {
  return refused('wrong-digest', `a trusted key signed it, but it is about ${digest}`, where);
}

function refused(because: RefusalCode, reason: string, where: string): Refused {
  return { outcome: 'refused', because, reason, where };
}
