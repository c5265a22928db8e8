import type { Digest } from '../../core/digest.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import {
  algorithmFor,
  type Certificate,
  checkChain,
  isSignedBy,
  isValidAt,
  namesRevocation,
  readCertificate,
} from './certificates.js';
import { parseCose } from './cose.js';
import { type Envelope, envelopeTypes, parsePayload } from './envelope.js';
import { parseJws } from './jws.js';
import { describeSubject, subjectHolds } from './subject.js';
import { checkTimestamp } from './timestamp.js';
import type { Action, NotationPolicy, StoreType, Validation } from './trust-policy.js';
import type { TrustStores } from './trust-store.js';

/** An envelope beside an image; nothing of it is checked but its digest. */
export interface NotationEvidence {
  readonly where: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface NotationSubject {
  readonly digest: Digest;
  readonly sizeBytes: number;
  readonly mediaType: string;
}

/** What was asked of a signature, and the answer. */
export interface Finding {
  readonly validation: Validation;
  readonly action: Action;
  readonly passed: boolean;
  readonly text: string;
}

export interface NotationAnswer {
  readonly where: string;
  readonly trusted: boolean;
  readonly signer: string;
  readonly findings: readonly Finding[];
}

/**
 * Whether one signature satisfies a policy (`trust-store-trust-policy.md`, "Signature Evaluation"). What is enforced and
 * fails makes it worthless; what is logged and fails is reported.
 * @throws SeaworthyError CONFIG_INVALID where a trust store cannot be read
 */
export function checkNotation(
  evidence: NotationEvidence,
  subject: NotationSubject,
  policy: NotationPolicy,
  stores: TrustStores,
  now: Date,
): NotationAnswer {
  const findings: Finding[] = [];
  const note = (validation: Validation, passed: boolean, text: string) =>
    findings.push({ validation, action: policy.actions[validation], passed, text });
  const asked = attempt(() => integrity(evidence, subject));
  if (asked instanceof SeaworthyError) {
    note('integrity', false, asked.message);
    return { where: evidence.where, trusted: false, signer: '', findings };
  }
  const { envelope, chain, signer } = asked;
  note('integrity', true, 'it is about this image, and whole');
  const roots = (type: StoreType) =>
    policy.stores.filter((store) => store.type === type).flatMap(({ name }) => stores(type, name));
  note('authenticity', ...authenticity(chain, envelope, policy, roots));
  note('authenticTimestamp', ...timeliness(envelope, chain, policy, roots('tsa'), now, evidence.where));
  note('expiry', ...expiry(envelope, now));
  if (policy.actions.revocation !== 'skip') note('revocation', ...revocation(chain));
  const trusted = findings.every(({ passed, action }) => passed || action !== 'enforce');
  return { where: evidence.where, trusted, signer, findings };
}

function attempt<T>(work: () => T): T | SeaworthyError {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return thrown;
    return new SeaworthyError('SIGNATURE_INVALID', `it cannot be read: ${reasonOf(thrown)}`);
  }
}

/** @throws SeaworthyError SIGNATURE_INVALID, UNSUPPORTED */
function integrity({ bytes, mediaType, where }: NotationEvidence, subject: NotationSubject) {
  const envelope = mediaType === envelopeTypes.cose ? parseCose(bytes, where) : parseJws(bytes, where);
  const chain = envelope.chain.map((der) => readCertificate(der, where));
  const [leaf] = chain;
  const algorithm = leaf === undefined ? undefined : algorithmFor(leaf.x509.publicKey);
  if (leaf === undefined || algorithm === undefined)
    throw invalid('its key is of a kind that is not allowed', where);
  // The key says how it is used. A signature that says otherwise may have been made to be read otherwise.
  if (algorithm !== envelope.algorithm) {
    throw invalid(`it says ${envelope.algorithm.slice(0, 20)}, and its key is for ${algorithm}`, where);
  }
  if (!isSignedBy(leaf.x509.publicKey, algorithm, envelope.signed, envelope.signature)) {
    throw invalid('the key of its certificate did not make it', where);
  }
  checkChain(chain, 'code', where);
  const target = parsePayload(envelope.payload, where);
  if (target.digest !== subject.digest) throw invalid(`it is about ${target.digest}`, where);
  const isSame = target.size === subject.sizeBytes && target.mediaType === subject.mediaType;
  if (!isSame) throw invalid('it names another size or type of the manifest', where);
  return { envelope, chain, signer: describeSubject(leaf.subject) };
}

type Outcome = readonly [passed: boolean, text: string];

function authenticity(
  chain: readonly Certificate[],
  { scheme }: Envelope,
  { identities, name }: NotationPolicy,
  roots: (type: StoreType) => readonly Certificate[],
): Outcome {
  const type = scheme === 'notary.x509' ? 'ca' : 'signingAuthority';
  const trusted = roots(type);
  if (trusted.length === 0) return [false, `the policy ${name} names no store of the type ${type}`];
  const isKnown = chain.some(({ x509 }) => trusted.some((root) => root.x509.raw.equals(x509.raw)));
  if (!isKnown) return [false, 'its chain leads to no certificate of the trust stores'];
  const [leaf] = chain;
  const subject = leaf?.subject ?? new Map();
  if (identities !== 'any' && !identities.some((wanted) => subjectHolds(subject, wanted))) {
    return [false, `its signer is no trusted identity: ${describeSubject(subject)}`];
  }
  return [true, `signed by ${describeSubject(subject)}`];
}

/** When it was signed: by the authority's word, by a timestamp, or else the chain has to be valid now. */
function timeliness(
  envelope: Envelope,
  chain: readonly Certificate[],
  policy: NotationPolicy,
  stampers: readonly Certificate[],
  now: Date,
  where: string,
): Outcome {
  const { authenticTime, timestamp, signature } = envelope;
  if (authenticTime !== undefined) return validAt(chain, authenticTime, 'when the authority signed');
  const isValidNow = isValidAt(chain, now);
  if (
    policy.stores.every(({ type }) => type !== 'tsa') ||
    (isValidNow && policy.timestamp === 'afterCertExpiry')
  ) {
    return validAt(chain, now, 'now, and no timestamp is asked for');
  }
  if (timestamp === undefined) return [false, 'it has no timestamp'];
  const time = attempt(() => checkTimestamp(timestamp, signature, stampers, where));
  return time instanceof Date ? validAt(chain, time, 'at the time of its stamp') : [false, time.message];
}

function validAt(chain: readonly Certificate[], at: Date, when: string): Outcome {
  return isValidAt(chain, at)
    ? [true, `its certificates are valid ${when}`]
    : [false, `its certificates are not valid ${when} (${at.toISOString()})`];
}

function expiry({ expiry: until }: Envelope, now: Date): Outcome {
  if (until === undefined) return [true, 'it does not expire'];
  const hasPassed = now.getTime() >= until.getTime();
  return [!hasPassed, `it ${hasPassed ? 'expired' : 'expires'} at ${until.toISOString()}`];
}

/** Revocation is asked for over the network, which is not done here: a chain that names where to ask stays unanswered. */
function revocation(chain: readonly Certificate[]): Outcome {
  return chain.some(namesRevocation)
    ? [
        false,
        'its certificates name where to ask for their revocation, and no service is asked; say "revocation": "log" or "skip" if that will do',
      ]
    : [true, 'its certificates name no place that reports their revocation'];
}

function invalid(why: string, where: string): SeaworthyError {
  return new SeaworthyError('SIGNATURE_INVALID', why, { where });
}
