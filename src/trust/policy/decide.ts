import { isNonEmpty, type NonEmpty } from '../../core/location.js';
import type { Reference } from '../../formats/oci/reference.js';
import type { Checked, ValidAttestation, ValidSignature } from '../cosign/check.js';
import { checkEvidence, type Subject } from '../cosign/check.js';
import type { Gathered } from '../cosign/evidence.js';
import type { TrustedKey } from '../cosign/public-key.js';
import { describeIdentity, type KeylessRoots, type KeylessTrust, pinnedRoots } from '../keyless/index.js';
import type { KeySource, Requirement, Ruling } from './containers.js';
import { accepted, type Decision, type Reason, refused } from './decision.js';
import { identityMatches } from './identity.js';

export interface Question {
  readonly image: Reference;
  readonly subject: Subject;
  readonly gathered: Gathered;
}

export interface Demand {
  readonly keys: readonly TrustedKey[];
  /** Accounts that may have signed instead of a key. */
  readonly keyless?: readonly KeylessTrust[];
  /** Attestations that have to be there, by predicate type; without any, a signature has to. */
  readonly predicateTypes: readonly string[];
  readonly annotations: Readonly<Record<string, string>>;
  /** Whether the name that a signature carries is good enough; without it, any is. */
  readonly nameFits?: (name: string) => boolean;
  /** Whether one without a name is: bundles of `cosign sign` carry none, and are bound by the digest alone. */
  readonly takesNameless?: boolean;
}

/** `--key`, `--identity`: what `cosign verify` and `cosign verify-attestation` ask. */
export function decideByKeys({ subject, gathered }: Omit<Question, 'image'>, demand: Demand): Decision {
  const checked = gathered.evidence.map((evidence) =>
    checkEvidence(evidence, subject, demand.keys, demand.keyless),
  );
  const { nameFits, takesNameless = false } = demand;
  const named =
    nameFits === undefined
      ? checked
      : checked.map((one) => (takesNameless && isNameless(one) ? one : withIdentity(one, nameFits)));
  const answers =
    demand.predicateTypes.length === 0
      ? [signatureAnswer(named, demand.annotations)]
      : demand.predicateTypes.map((type) => attestationAnswer(checked, type));
  const allowed = answers.every(({ outcome }) => outcome === 'accepted');
  return {
    allowed,
    rule: [
      ...(demand.keys.length > 0 ? ['--key'] : []),
      ...(demand.keyless?.length ? ['--identity'] : []),
    ].join(' or '),
    reasons: withDetails(answers, allowed ? [] : [...refusals(named), ...unread(gathered)]),
  };
}

/**
 * Every requirement has to be met (containers-policy.json(5)).
 * @param keysOf reads the keys of a requirement
 * @param signedBy answers to requirements of GPG signatures, found before (`src/trust/gpg`); without one they are not met
 * @param textOf reads certificates and keys of logs, in PEM; without it, requirements that need them are not met
 */
export function decideByRuling(
  { image, subject, gathered }: Question,
  { rule, requirements }: Ruling,
  keysOf: (source: KeySource) => TrustedKey,
  textOf?: (source: KeySource) => string,
  signedBy: ReadonlyMap<Requirement, Reason> = new Map(),
): Decision {
  const details: Reason[] = [];
  const [first, ...rest] = requirements;
  const answer = (requirement: Requirement): Reason => {
    if (requirement.type === 'signedBy') return signedBy.get(requirement) ?? noLookaside;
    if (requirement.type !== 'sigstoreSigned') return plainAnswer(requirement);
    if (requirement.unsupported.length > 0) {
      return refused(
        'unsupported',
        `sigstoreSigned with ${requirement.unsupported.join(' and ')} cannot be checked here`,
      );
    }
    const asked = trustedBy(requirement, keysOf, textOf);
    if (asked === undefined) {
      return refused('unsupported', 'sigstoreSigned with authorities or logs cannot be checked here');
    }
    const { keys, keyless, logs } = asked;
    const checked = gathered.evidence.map((evidence) =>
      checkEvidence(evidence, subject, keys, keyless, logs),
    );
    const named = checked.map((one) =>
      withIdentity(one, (name) => identityMatches(requirement.identity, image, name)),
    );
    const reason = signatureAnswer(named, {});
    if (reason.outcome === 'refused') details.push(...refusals(named), ...unread(gathered));
    return reason;
  };
  const answers: NonEmpty<Reason> = [answer(first), ...rest.map(answer)];
  return {
    allowed: answers.every(({ outcome }) => outcome === 'accepted'),
    rule,
    reasons: withDetails(answers, details),
  };
}

/** Undefined where certificates would have to be read and no one can. */
function trustedBy(
  { keys, fulcio, logKeys }: Extract<Requirement, { type: 'sigstoreSigned' }>,
  keysOf: (source: KeySource) => TrustedKey,
  textOf: ((source: KeySource) => string) | undefined,
):
  | {
      readonly keys: readonly TrustedKey[];
      readonly keyless: readonly KeylessTrust[];
      readonly logs?: KeylessRoots;
    }
  | undefined {
  if (logKeys.length === 0) return { keys: keys.map(keysOf), keyless: [] };
  if (textOf === undefined) return undefined;
  const where = 'policy.json';
  const logs = pinnedRoots(undefined, logKeys.map(textOf), where);
  if (fulcio === undefined) return { keys: keys.map(keysOf), keyless: [], logs };
  const roots = pinnedRoots(textOf(fulcio.authority), logKeys.map(textOf), where);
  const identity = { issuer: fulcio.issuer, subject: fulcio.email, isPattern: false };
  return { keys: [], keyless: [{ roots, identities: [identity] }] };
}

const noLookaside = refused(
  'unsupported',
  'signedBy asks for a GPG signature, and nothing says where such are kept (lookaside)',
);

function plainAnswer({ type }: Exclude<Requirement, { type: 'sigstoreSigned' | 'signedBy' }>): Reason {
  switch (type) {
    case 'insecureAcceptAnything':
      return accepted('anything-goes', 'the policy accepts any image here');
    case 'reject':
      return refused('rejected-by-policy', 'the policy rejects every image here');
  }
}

interface WrongIdentity {
  readonly outcome: 'wrong-identity';
  readonly name: string;
  readonly where: string;
}

function isNameless(checked: Checked): boolean {
  return checked.outcome === 'signature' && checked.dockerReference === undefined;
}

/** A signature that carries no name cannot be held against one. */
function withIdentity(checked: Checked, fits: (name: string) => boolean): Checked | WrongIdentity {
  if (checked.outcome !== 'signature') return checked;
  const name = checked.dockerReference ?? '';
  return fits(name) ? checked : { outcome: 'wrong-identity', name, where: checked.where };
}

function signatureAnswer(
  checked: readonly (Checked | WrongIdentity)[],
  annotations: Readonly<Record<string, string>>,
): Reason {
  const signatures = checked.filter((one): one is ValidSignature => one.outcome === 'signature');
  const wanted = Object.entries(annotations);
  const found = signatures.find((one) =>
    wanted.every(([name, value]) => hasOwn(one.annotations, name, value)),
  );
  if (found) return accepted('signed', `signed by ${describeMaker(found)}`, found.where);
  return signatures.length > 0
    ? refused(
        'wrong-annotation',
        'no signature carries the annotations that are asked for',
        signatures[0]?.where,
      )
    : refused('not-signed', 'there is no signature that counts');
}

function hasOwn(record: Readonly<Record<string, string>>, name: string, value: string): boolean {
  return Object.hasOwn(record, name) && record[name] === value;
}

function attestationAnswer(checked: readonly Checked[], predicateType: string): Reason {
  const found = checked.find(
    (one): one is ValidAttestation => one.outcome === 'attestation' && one.predicateType === predicateType,
  );
  return found
    ? accepted('attested', `${predicateType} attested by ${describeMaker(found)}`, found.where)
    : refused('not-attested', `there is no attestation of ${predicateType} that counts`);
}

function refusals(checked: readonly (Checked | WrongIdentity)[]): readonly Reason[] {
  return checked.flatMap((one) => {
    if (one.outcome === 'refused') return [refused(one.because, one.reason, one.where)];
    if (one.outcome !== 'wrong-identity') return [];
    const name = one.name === '' ? 'it carries no name' : `it is for ${one.name}`;
    return [refused('wrong-identity', `a trusted key signed it, but ${name}`, one.where)];
  });
}

function unread({ problems }: Gathered): readonly Reason[] {
  return problems.map(({ reason, where }) => refused('unreadable', reason, where));
}

function withDetails(answers: readonly Reason[], details: readonly Reason[]): NonEmpty<Reason> {
  const all = [...answers, ...details];
  return isNonEmpty(all) ? all : [refused('not-signed', 'nothing was asked for')];
}

function describeMaker({ key, signer }: ValidSignature | ValidAttestation): string {
  if (signer !== undefined) return describeIdentity(signer);
  const { where, algorithm, id } = key;
  return `the key ${where} (${algorithm}, sha256:${id.slice(0, 16)}…)`;
}
