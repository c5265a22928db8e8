import type { Reference } from '../../formats/oci/reference.js';
import { accepted, type Decision, type Reason, type ReasonCode, refused } from '../policy/decision.js';
import { checkNotation, type NotationAnswer, type NotationSubject } from './check.js';
import type { NotationGathered } from './gather.js';
import { type NotationTrust, notationPolicyFor, type Validation } from './trust-policy.js';
import type { TrustStores } from './trust-store.js';

export interface NotationQuestion {
  readonly image: Pick<Reference, 'registry' | 'repository'>;
  readonly subject: NotationSubject;
  readonly gathered: NotationGathered;
}

/** One signature that satisfies the repository's policy is enough; an unsigned image satisfies none but `skip`. */
export function decideNotation(
  { image, subject, gathered }: NotationQuestion,
  trust: NotationTrust,
  stores: TrustStores,
  now: Date,
): Decision {
  const policy = notationPolicyFor(trust, image);
  if (policy === undefined) {
    const text = `no trust policy names ${image.registry}/${image.repository}`;
    return { allowed: false, rule: trust.where, reasons: [refused('rejected-by-policy', text)] };
  }
  const rule = `${trust.where}: ${policy.name}`;
  if (policy.level === 'skip') {
    return {
      allowed: true,
      rule,
      reasons: [accepted('anything-goes', 'the policy skips verification here')],
    };
  }
  const answers = gathered.evidence.map((one) => checkNotation(one, subject, policy, stores, now));
  const good = answers.find(({ trusted }) => trusted);
  if (good !== undefined) {
    const head = accepted('signed', `signed by ${good.signer}, level ${policy.level}`, good.where);
    return { allowed: true, rule, reasons: [head, ...failuresOf(good)] };
  }
  const unread = gathered.problems.map(({ reason, where }) => refused('unreadable', reason, where));
  const head = refused(
    'not-signed',
    `there is no signature that satisfies the trust policy "${policy.name}"`,
  );
  return { allowed: false, rule, reasons: [head, ...answers.flatMap(failuresOf), ...unread] };
}

const codes: Readonly<Record<Validation, ReasonCode>> = {
  integrity: 'malformed',
  authenticity: 'wrong-root',
  authenticTimestamp: 'wrong-time',
  expiry: 'expired',
  revocation: 'unsupported',
};

/** What is only logged is reported, and refuses nothing. */
function failuresOf({ findings, where }: NotationAnswer): readonly Reason[] {
  return findings
    .filter(({ passed }) => !passed)
    .map(({ validation, action, text }) => {
      const isIdentity = validation === 'authenticity' && /identity/.test(text);
      const code = isIdentity ? 'wrong-identity' : codes[validation];
      return action === 'enforce'
        ? refused(code, `${validation}: ${text}`, where)
        : accepted(code, `${validation} is not enforced: ${text}`, where);
    });
}
