import type { Component, Inventory, Purl } from '../../core/component.js';
import type { Finding } from '../../core/finding.js';
import type { PlanStep, Report } from '../../core/report.js';
import { schemeFor } from '../../engines/vulnerabilities/ecosystem.js';
import { versionSchemes } from '../../versions/index.generated.js';
import { listed } from './describe.js';
import { whyOf } from './index.js';
import { riskOf } from './risk.js';

export interface Proof {
  /** What the engines for packages find in an inventory, with roles. */
  match(inventory: Inventory): Promise<readonly Finding[]>;
  /** Those of them that break the policy. */
  breaking(findings: readonly Finding[]): readonly Finding[];
  /** The inventory on another base image. */
  rebased?(inventory: Inventory, to: string): Inventory;
}

const mostRounds = 3;

/**
 * The report with what the needed steps lead to: they are applied to the inventory, which is matched and decided again.
 * A version that brings a new breaking finding gives way to the next that clears it, three times at most.
 */
export async function withOutlook(report: Report, proof: Proof): Promise<Report> {
  if (report.verdict.outcome !== 'fail') return report;
  let plan = report.plan;
  for (let round = 0; round < mostRounds; round++) {
    const changed = changedVersions(plan, report);
    const to = plan.find(({ isNeeded, base }) => isNeeded === true && base !== undefined)?.base?.to;
    const built =
      to === undefined ? report.inventory : (proof.rebased?.(report.inventory, to) ?? report.inventory);
    const again = await proof.match(applied(built, changed));
    const own = new Set([...changed.values(), ...broughtBy(built, report.inventory)]);
    const still = proof.breaking(again).filter((finding) => isAbout(finding, own));
    if (still.length === 0)
      return {
        ...report,
        plan: plan.map((step) => withoutStaying(step, again, report)),
        outlook: { outcome: outcomeAfter(plan, report), isProved: true },
      };
    const direct = new Set(
      report.inventory.components.filter((each) => each.direct === true).map(({ purl }) => purl),
    );
    const raised = plan.map((step) => raisedStep(step, still, direct));
    if (raised.every((step, index) => step === plan[index])) break;
    plan = raised;
  }
  return { ...report, plan, outlook: { outcome: 'fail', isProved: false } };
}

/** A step without what the version that it leads to has again: a fix of one line of versions does not hold in every other. */
function withoutStaying(step: PlanStep, again: readonly Finding[], { findings, verdict }: Report): PlanStep {
  const { upgrade, isNeeded, clears } = step;
  if (isNeeded !== true || upgrade === undefined) return step;
  const own = new Set(upgrade.purls.map((purl) => withVersion(purl, upgrade.to)));
  const broken = new Set(verdict.broken.map(({ finding }) => finding.fingerprint));
  const staying = new Set(
    again.flatMap((finding) =>
      isAbout(finding, own) && !broken.has(finding.fingerprint) ? [finding.fingerprint] : [],
    ),
  );
  const left = clears.filter((fingerprint) => !staying.has(fingerprint));
  if (left.length === clears.length) return step;
  const of = (prints: ReadonlySet<string>) => findings.filter(({ fingerprint }) => prints.has(fingerprint));
  const kept = of(new Set(left));
  const share = riskOf(kept) / Math.max(1, riskOf(of(new Set(clears))));
  return { ...step, clears: left, riskShare: step.riskShare * share, why: whyOf(kept, broken) };
}

function broughtBy(built: Inventory, before: Inventory): readonly Purl[] {
  if (built === before) return [];
  const known = new Set(before.components.map(({ purl }) => purl));
  return built.components.flatMap(({ purl }) => (known.has(purl) ? [] : [purl]));
}

function outcomeAfter(plan: readonly PlanStep[], { verdict, gaps }: Report): 'pass' | 'incomplete' | 'fail' {
  const cleared = new Set(plan.filter(({ isNeeded }) => isNeeded === true).flatMap(({ clears }) => clears));
  if (verdict.broken.some(({ finding }) => !cleared.has(finding.fingerprint))) return 'fail';
  return gaps.some(({ weight, isOutside }) => weight === 'incomplete' && isOutside !== true)
    ? 'incomplete'
    : 'pass';
}

/** The purl of each component that a needed step changes, and what it becomes. */
function changedVersions(plan: readonly PlanStep[], { findings }: Report): ReadonlyMap<Purl, Purl> {
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const changed = new Map<Purl, Purl>();
  for (const { isNeeded, upgrade, base, clears } of plan) {
    if (isNeeded !== true) continue;
    for (const purl of upgrade?.purls ?? []) changed.set(purl, withVersion(purl, upgrade?.to ?? ''));
    if (base !== undefined) continue;
    // The packages of a system go up together, each to its own version; so does what a direct dependency brings in.
    for (const finding of clears.flatMap((each) => byFingerprint.get(each) ?? [])) {
      const { evidence, fix } = finding;
      if (evidence.kind !== 'vulnerable-component' || fix?.kind !== 'upgrade') continue;
      if (upgrade !== undefined && fix.lift === undefined) continue;
      for (const { purl } of evidence.components) changed.set(purl, withVersion(purl, fix.to));
    }
  }
  return changed;
}

/** `pkg:npm/a@1.0.0?x=y` at another version. */
export function withVersion(purl: Purl, version: string): Purl {
  return purl.replace(/@[^@?#]*(?=$|[?#])/, () => `@${encodeURIComponent(version)}`) as Purl;
}

export function applied(inventory: Inventory, changed: ReadonlyMap<Purl, Purl>): Inventory {
  const renamed = (purl: Purl) => changed.get(purl) ?? purl;
  return {
    ...inventory,
    components: inventory.components.map((component): Component => {
      const purl = renamed(component.purl);
      const dependsOn = component.dependsOn.map(renamed);
      return purl === component.purl
        ? { ...component, dependsOn }
        : { ...component, purl, dependsOn, ...versionsIn(component, purl) };
    }),
  };
}

function versionsIn(component: Component, purl: Purl): Partial<Component> {
  const version = decodeURIComponent(/@([^@?#]*)(?=$|[?#])/.exec(purl)?.[1] ?? component.version);
  // Advisories of distributions are about the source package, which counts as the package that it makes.
  const source = component.source === undefined ? {} : { source: { ...component.source, version } };
  return { version, ...source };
}

export function isAbout({ evidence }: Finding, purls: ReadonlySet<Purl>): boolean {
  return evidence.kind === 'vulnerable-component' && evidence.components.some(({ purl }) => purls.has(purl));
}

function raisedStep(step: PlanStep, still: readonly Finding[], direct: ReadonlySet<Purl>): PlanStep {
  const { upgrade, isNeeded } = step;
  if (upgrade === undefined || isNeeded !== true) return step;
  const scheme = schemeFor(upgrade.ecosystem, versionSchemes);
  const versions = still.flatMap(({ evidence, fix }) =>
    evidence.kind === 'vulnerable-component' &&
    fix?.kind === 'upgrade' &&
    evidence.package.name === upgrade.name &&
    evidence.package.ecosystem === upgrade.ecosystem
      ? [fix.to]
      : [],
  );
  const to = versions.reduce(
    (a, b) => (scheme?.isValid(a) && scheme.isValid(b) && scheme.compare(b, a) > 0 ? b : a),
    upgrade.to,
  );
  if (to === upgrade.to) return step;
  const isDirect = upgrade.purls.some((purl) => direct.has(purl));
  const isFar = upgrade.from.some(
    (from) => scheme?.isValid(from) !== true || scheme.distance(from, to) === 'major',
  );
  // What the project does not name itself is not lifted past its major line.
  const command = isFar && !isDirect ? undefined : step.command?.replaceAll(upgrade.to, to);
  const { command: _, ...rest } = step;
  return {
    ...rest,
    summary: `${upgrade.name} ${listed(upgrade.from)} → ${to}`,
    upgrade: { ...upgrade, to },
    ...(command === undefined ? {} : { command }),
  };
}
