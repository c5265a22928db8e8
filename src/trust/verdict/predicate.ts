import * as v from 'valibot';
import type { Report } from '../../core/report.js';
import { compareSeverity, type Severity, severities } from '../../core/severity.js';
import { accepted, type Reason, refused } from '../policy/decision.js';
import type { VerdictDemand } from './demand.js';

export const verdictType = 'https://seaworthy.dev/attestations/verdict-1';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const shape = v.object({
  generatedAt: v.pipe(v.string(), v.isoTimestamp()),
  outcome: v.picklist(['pass', 'fail', 'incomplete']),
  policy: v.object({ name: v.string(), clauses: v.array(v.string()) }),
  broken: v.array(v.object({ severity: v.picklist(severities), rule: v.string() })),
  unwaived: v.optional(v.record(v.string(), count)),
  gaps: v.optional(count),
});
type Predicate = v.InferOutput<typeof shape>;

/** Clauses that every critical finding breaks, by the worst severity that they still let pass. */
const clauseLimits: ReadonlyMap<string, Severity> = new Map([
  ['any', 'none'],
  ['low', 'none'],
  ['medium', 'low'],
  ['high', 'medium'],
  ['critical', 'high'],
]);

const futureLeewayMs = 5 * 60_000;
const dayMs = 86_400_000;

/**
 * Whether what a scan found is good enough. Of several verdicts the newest counts: a later scan knows of later flaws.
 * @param predicates of attestations that a trusted key signed for this very image
 */
export function judgeVerdicts(predicates: readonly unknown[], demand: VerdictDemand, now: Date): Reason {
  const read = predicates.flatMap((predicate) => {
    const parsed = v.safeParse(shape, predicate);
    return parsed.success ? [parsed.output] : [];
  });
  const newest = read.sort((a, b) => Date.parse(b.generatedAt) - Date.parse(a.generatedAt))[0];
  if (newest === undefined) {
    return predicates.length > 0
      ? refused('malformed', 'the verdict of the scan cannot be read')
      : refused('not-attested', 'there is no verdict of a scan by a trusted key');
  }
  return judge(newest, demand, now);
}

function judge(predicate: Predicate, demand: VerdictDemand, now: Date): Reason {
  const ageMs = now.getTime() - Date.parse(predicate.generatedAt);
  const made = `the scan of ${predicate.generatedAt}`;
  if (ageMs < -futureLeewayMs) return refused('malformed', `${made} lies in the future`);
  if (ageMs > demand.maxAgeDays * dayMs) {
    return refused('not-attested', `${made} is older than ${demand.maxAgeDays} days; scan the image again`);
  }
  if (!demand.outcomes.includes(predicate.outcome)) {
    return refused('not-attested', `${made} says "${predicate.outcome}"${worstOf(predicate)}`);
  }
  const tooBad = [...severitiesIn(predicate)].find((one) => compareSeverity(one, demand.worst) > 0);
  if (tooBad !== undefined)
    return refused('not-attested', `${made} has unwaived findings of severity ${tooBad}`);
  if (!looksFarEnough(predicate, demand)) {
    return refused(
      'not-attested',
      `${made} was judged by "${predicate.policy.clauses.join(', ')}", which says nothing about findings worse than ${demand.worst}`,
    );
  }
  return accepted('attested', `${made} says "${predicate.outcome}" by ${predicate.policy.name}`);
}

function* severitiesIn({ broken, unwaived = {} }: Predicate): Generator<Severity> {
  yield* broken.map(({ severity }) => severity);
  for (const severity of severities)
    if (Object.hasOwn(unwaived, severity) && (unwaived[severity] ?? 0) > 0) yield severity;
}

/** Without a count of all findings, only a policy that would have refused such a finding shows that there is none. */
function looksFarEnough({ policy, unwaived }: Predicate, { worst }: VerdictDemand): boolean {
  if (unwaived !== undefined || worst === 'critical') return true;
  return policy.clauses.some((clause) => {
    const limit = clauseLimits.get(clause);
    return limit !== undefined && compareSeverity(limit, worst) <= 0;
  });
}

function worstOf({ broken, outcome, gaps = 0 }: Predicate): string {
  if (outcome === 'incomplete') {
    return ` (${gaps === 1 ? '1 gap' : `${gaps} gaps`}; without an advisory database that is complete, every scan is)`;
  }
  const [worst] = broken.map(({ severity }) => severity).sort((a, b) => compareSeverity(b, a));
  return worst === undefined ? '' : ` (${broken.length} findings, the worst ${worst})`;
}

/** The predicate of type `verdict-1`: the answer of a scan and what it rests on, not the whole report. */
export function verdictPredicate({
  tool,
  generatedAt,
  target,
  verdict,
  findings,
  gaps,
  data,
}: Report): object {
  const unwaived: Record<string, number> = Object.fromEntries(severities.map((severity) => [severity, 0]));
  for (const { severity } of findings) unwaived[severity] = (unwaived[severity] ?? 0) + 1;
  return {
    tool,
    generatedAt,
    target: { name: target.name, digest: target.digest },
    outcome: verdict.outcome,
    policy: verdict.policy,
    broken: verdict.broken.slice(0, 1000).map(({ clause, finding }) => ({
      clause,
      rule: finding.rule,
      severity: finding.severity,
      title: finding.title,
      fingerprint: finding.fingerprint,
    })),
    unwaived,
    waived: verdict.waived.length,
    gaps: gaps.length,
    data: data.map(({ source, asOf, builtAt }) => ({ source, asOf, builtAt })),
  };
}
