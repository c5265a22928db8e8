import { isNonEmpty, type NonEmpty } from '../../core/location.js';
import type { Reference } from '../../formats/oci/reference.js';
import type { Checked, ValidAttestation, ValidSignature } from '../cosign/check.js';
import { checkEvidence, type Subject } from '../cosign/check.js';
import type { Gathered } from '../cosign/evidence.js';
import type { TrustedKey } from '../cosign/public-key.js';
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
  /** Attestations that have to be there, by predicate type; without any, a signature has to. */
  readonly predicateTypes: readonly string[];
  readonly annotations: Readonly<Record<string, string>>;
}

/** `--key`: what `cosign verify` and `cosign verify-attestation` ask. */
export function decideByKeys({ subject, gathered }: Omit<Question, 'image'>, demand: Demand): Decision {
  const checked = gathered.evidence.map((evidence) => checkEvidence(evidence, subject, demand.keys));
  const answers =
    demand.predicateTypes.length === 0
      ? [signatureAnswer(checked, demand.annotations)]
      : demand.predicateTypes.map((type) => attestationAnswer(checked, type));
  const allowed = answers.every(({ outcome }) => outcome === 'accepted');
  return {
    allowed,
    rule: '--key',
    reasons: withDetails(answers, allowed ? [] : [...refusals(checked), ...unread(gathered)]),
  };
}

/**
 * Every requirement has to be met (containers-policy.json(5)).
 * @param keysOf reads the keys of a requirement
 */
export function decideByRuling(
  { image, subject, gathered }: Question,
  { rule, requirements }: Ruling,
  keysOf: (source: KeySource) => TrustedKey,
): Decision {
  const details: Reason[] = [];
  const [first, ...rest] = requirements;
  const answer = (requirement: Requirement): Reason => {
    if (requirement.type !== 'sigstoreSigned') return plainAnswer(requirement);
    if (requirement.unsupported.length > 0) {
      return refused(
        'unsupported',
        `sigstoreSigned with ${requirement.unsupported.join(' and ')} cannot be checked here`,
      );
    }
    const keys = requirement.keys.map(keysOf);
    const checked = gathered.evidence.map((evidence) => checkEvidence(evidence, subject, keys));
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

function plainAnswer({ type }: Exclude<Requirement, { type: 'sigstoreSigned' }>): Reason {
  switch (type) {
    case 'insecureAcceptAnything':
      return accepted('anything-goes', 'the policy accepts any image here');
    case 'reject':
      return refused('rejected-by-policy', 'the policy rejects every image here');
    case 'signedBy':
      return refused('unsupported', 'signedBy asks for a GPG signature, which cannot be checked here');
  }
}

interface WrongIdentity {
  readonly outcome: 'wrong-identity';
  readonly name: string;
  readonly where: string;
}

/** A signature that carries no name, as in a bundle, cannot be held against one. */
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
  if (found) return accepted('signed', `signed by the key ${describeKey(found.key)}`, found.where);
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
    ? accepted('attested', `${predicateType} attested by the key ${describeKey(found.key)}`, found.where)
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

function describeKey({ where, algorithm, id }: TrustedKey): string {
  return `${where} (${algorithm}, sha256:${id.slice(0, 16)}…)`;
}
