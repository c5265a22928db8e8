import type { Purl } from '../../core/component.js';
import type { Finding } from '../../core/finding.js';
import { isNonEmpty, type NonEmpty } from '../../core/location.js';
import type { PlanStep, Report } from '../../core/report.js';
import type { VersionScheme } from '../../core/version.js';
import { schemeFor } from '../../engines/vulnerabilities/ecosystem.js';
import { versionSchemes } from '../../versions/index.generated.js';
import { efforts, groupBy, isUpgrade } from './group.js';
import { whyOf } from './index.js';
import { applied, isAbout, type Proof, withVersion } from './prove.js';

/** A step that raises one package. */
type Raise = PlanStep & { readonly upgrade: NonNullable<PlanStep['upgrade']> };

const mostRounds = 3;

/**
 * Steps that change one line are one step: a property that holds the version of several packages goes up once, and far enough
 * for what each of them was to clear. What would go further than the first of them stays a step of its own.
 */
export async function withSharedLines(
  report: Report,
  edited: (plan: readonly PlanStep[]) => readonly PlanStep[],
  { match }: Pick<Proof, 'match'>,
): Promise<Report> {
  const { plan } = report;
  if (plan.filter(isRaise).length < 2) return report;
  const places = edited(plan).map(({ edit }) =>
    edit === undefined ? undefined : `${edit.line}:${edit.path}`,
  );
  const shared = groupBy(
    plan.flatMap((step, at) =>
      isRaise(step) && places[at] !== undefined ? [{ step, place: places[at] }] : [],
    ),
    ({ place }) => place,
  );
  const replaced = new Map<PlanStep, PlanStep | undefined>();
  for (const [, group] of shared) {
    const [first, ...others] = group.map(({ step }) => step);
    const joined = first === undefined ? undefined : await joinedStep(first, others, report, match);
    if (first === undefined || joined === undefined) continue;
    for (const step of joined.steps) replaced.set(step, undefined);
    replaced.set(first, joined.step);
  }
  const kept = plan.map((step) => (replaced.has(step) ? replaced.get(step) : step));
  return { ...report, plan: kept.filter((step) => step !== undefined) };
}

function isRaise(step: PlanStep): step is Raise {
  const { upgrade } = step;
  return upgrade !== undefined && upgrade.also === undefined && upgrade.heldBy === undefined;
}

async function joinedStep(
  first: Raise,
  others: readonly Raise[],
  report: Report,
  match: Proof['match'],
): Promise<{ readonly step: PlanStep; readonly steps: readonly Raise[] } | undefined> {
  const scheme = schemeFor(first.upgrade.ecosystem, versionSchemes);
  if (scheme === undefined || !scheme.isValid(first.upgrade.to)) return undefined;
  const farthest = effortTo(first.upgrade.to, [first], scheme);
  const steps = others.filter(
    ({ upgrade: { name, ecosystem, to }, isNeeded }) =>
      name !== first.upgrade.name &&
      ecosystem === first.upgrade.ecosystem &&
      scheme.isValid(to) &&
      (scheme.compare(to, first.upgrade.to) <= 0 ||
        (effortTo(to, [first], scheme) <= farthest &&
          (isNeeded === first.isNeeded || scheme.distance(first.upgrade.to, to) !== 'major'))),
  );
  if (!isNonEmpty(steps)) return undefined;
  const cleared = clearedBy([first, ...steps], report);
  const to = await versionFor([first, ...steps], { cleared, scheme, farthest, report, match });
  return to === undefined ? undefined : { step: raised(first, steps, to, cleared, report), steps };
}

interface Wanted {
  readonly cleared: readonly Finding[];
  readonly scheme: VersionScheme;
  readonly farthest: number;
  readonly report: Report;
  readonly match: Proof['match'];
}

/** The version at which nothing is left of what the steps clear, tried on the inventory. */
async function versionFor(
  steps: NonEmpty<Raise>,
  { cleared, scheme, farthest, report, match }: Wanted,
): Promise<string | undefined> {
  const rules = new Set(cleared.map(({ rule }) => rule));
  let to = highest(
    steps.map(({ upgrade }) => upgrade.to),
    scheme,
  );
  for (let round = 0; round < mostRounds && to !== undefined; round++) {
    const version = to;
    const changed = new Map<Purl, Purl>(
      steps.flatMap(({ upgrade }) =>
        upgrade.purls.map((purl) => [purl, withVersion(purl, version)] as const),
      ),
    );
    const own = new Set(changed.values());
    const found = await match(applied(report.inventory, changed));
    const still = found.filter((finding) => rules.has(finding.rule) && isAbout(finding, own));
    if (still.length === 0) return version;
    if (!still.every(isUpgrade)) return undefined;
    to = highest(
      still.map(({ fix }) => fix.to),
      scheme,
    );
    if (to === undefined || effortTo(to, steps, scheme) > farthest) return undefined;
  }
  return undefined;
}

function highest(versions: readonly string[], scheme: VersionScheme): string | undefined {
  const valid = versions.filter((each) => scheme.isValid(each));
  return valid.toSorted((a, b) => scheme.compare(b, a))[0];
}

function effortTo(to: string, steps: NonEmpty<Raise>, scheme: VersionScheme): number {
  const starts = steps.flatMap(({ upgrade }) => upgrade.from).filter((from) => scheme.isValid(from));
  return Math.max(...starts.map((from) => efforts[scheme.distance(from, to)]), 0);
}

function clearedBy(steps: readonly PlanStep[], { findings }: Report): readonly Finding[] {
  const prints = new Set(steps.flatMap(({ clears }) => clears));
  return findings.filter(({ fingerprint }) => prints.has(fingerprint));
}

function raised(
  first: Raise,
  steps: NonEmpty<Raise>,
  to: string,
  cleared: readonly Finding[],
  { verdict }: Report,
): PlanStep {
  const all = [first, ...steps];
  const { upgrade, summary, command } = first;
  const names = [...new Set(steps.map((step) => step.upgrade.name))];
  const paths = [...new Set(all.flatMap((step) => step.upgrade.paths ?? pathOf(step)))];
  const broken = new Set(verdict.broken.map(({ finding }) => finding.fingerprint));
  return {
    ...first,
    summary: `${summary.replace(`→ ${upgrade.to}`, () => `→ ${to}`)}, and ${names.join(', ')} by the same line`,
    ...(command === undefined ? {} : { command: command.replaceAll(upgrade.to, () => to) }),
    upgrade: {
      ...upgrade,
      to,
      purls: [...new Set(all.flatMap((step) => step.upgrade.purls))],
      also: names.map((name) => ({ name, to })),
      ...(paths.length > 1 ? { paths } : {}),
    },
    riskShare: all.reduce((sum, step) => sum + step.riskShare, 0),
    clears: cleared.map(({ fingerprint }) => fingerprint),
    why: whyOf(cleared, broken),
  };
}

function pathOf({ location }: PlanStep): readonly string[] {
  return location?.at === 'file' ? [location.path] : [];
}
