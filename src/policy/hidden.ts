import type { Gap, Hidden } from '../core/gap.js';
import type { Waiver } from '../core/report.js';
import type { Policy } from './decide.js';
import { waiverFits, waiverHasEnded } from './waiver.js';

type Hiding = Gap & { readonly hides: Hidden };

/** The longest time that a comment may hide what breaks the policy, as for waivers. */
const mostDays = 366;

/**
 * What comments of the scanned tree hide: anyone who changes the code can write one. First how many; then those that hide what breaks the
 * policy without saying who answers for it, why, and until when, which makes the verdict incomplete. A waiver for the same finding
 * says all of that.
 */
export function withHidden(
  gaps: readonly Gap[],
  policy: Policy,
  waivers: readonly Waiver[],
  now: Date,
): readonly Gap[] {
  const hiding = gaps.filter((gap): gap is Hiding => gap.hides !== undefined);
  if (hiding.length === 0) return gaps;
  const living = waivers.filter((waiver) => !waiverHasEnded(waiver, now));
  const open = hiding.flatMap((gap) => {
    const clause = clauseOf(gap, policy);
    const isAnswered =
      isComplete(gap.hides, now) || living.some((waiver) => waiverFits(waiver, gap.hides.finding));
    return clause === undefined || isAnswered ? [] : [openGap(gap, clause)];
  });
  return [countOf(hiding, open.length), ...open, ...gaps.filter(({ hides }) => hides === undefined)];
}

function clauseOf({ hides, isOutside }: Hiding, policy: Policy): string | undefined {
  const { finding } = hides;
  if (isOutside === true || policy.known?.has(finding.fingerprint) === true) return undefined;
  return policy.clauses.find((clause) => clause.fits(finding))?.text;
}

function isComplete({ owner = '', because = '', until }: Hidden, now: Date): boolean {
  if (until === undefined || owner === '' || because === '') return false;
  return Date.parse(`${until}T00:00:00Z`) - now.getTime() <= mostDays * 86_400_000;
}

function openGap({ location, hides: { finding }, ...more }: Hiding, clause: string): Gap {
  return {
    kind: 'gap',
    unit: 'suppression',
    location,
    ...(more.role === undefined ? {} : { role: more.role }),
    reason: `A comment hides ${finding.rule} (${finding.severity}), which breaks the policy (${clause}), without owner, reason and end`,
    weight: 'incomplete',
    whatToDo: `Write "${commentFor(finding)} owner=NAME until=YYYY-MM-DD reason=WHY", a year ahead at most, or a waiver.`,
  };
}

function commentFor({ engine, rule }: Hidden['finding']): string {
  return engine === 'secrets' ? 'seaworthy:allow' : `seaworthy ignore=${rule}`;
}

function countOf(hiding: readonly Hiding[], open: number): Gap {
  const files = new Set(hiding.map(({ location }) => (location.at === 'file' ? location.path : '')));
  const findings = hiding.length === 1 ? '1 finding is' : `${hiding.length} findings are`;
  const where = files.size === 1 ? [...files][0] : `${files.size} files`;
  return {
    kind: 'gap',
    unit: 'suppression',
    location: { at: 'setting', name: 'comments' },
    reason: `${findings} hidden by comments in ${where}; ${open} of them would break the policy and lack owner, reason or end`,
    weight: 'note',
  };
}
