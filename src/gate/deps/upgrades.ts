import type { Component, Inventory, Purl } from '../../core/component.js';
import type { Finding, VulnerableComponentEvidence } from '../../core/finding.js';
import type { Location } from '../../core/location.js';
import type { PlanStep } from '../../core/report.js';
import type { Effort, Upgrade, UpgradeSet } from '../../core/upgrade.js';
import { areAllowed, type LockRanges } from './ranges.js';

export interface UpgradeOptions {
  /** The plan of the report: "deps" shows the same changes as "check". */
  readonly plan: readonly PlanStep[];
  /** Upgrades that go further are left out, and what only they clear stays. */
  readonly most: Effort;
  /** By the path of the lockfile. */
  readonly ranges: (path: string) => LockRanges;
  readonly directAbove: (purl: Purl) => readonly Purl[] | undefined;
}

/** The upgrades of the plan, with how each package comes in. */
export function upgradesOf(
  findings: readonly Finding[],
  { components }: Inventory,
  options: UpgradeOptions,
): UpgradeSet {
  const vulnerable = findings.filter(isVulnerable);
  const byFingerprint = new Map(vulnerable.map((finding) => [finding.fingerprint, finding]));
  const upgrades = options.plan.flatMap((step): readonly Upgrade[] => {
    const clears = step.clears.flatMap((each) => byFingerprint.get(each) ?? []);
    return step.upgrade === undefined || clears.length === 0
      ? []
      : [{ ...described(step, step.upgrade, placeOf(clears), components, options), clears }];
  });
  const cleared = new Set(upgrades.flatMap(({ clears }) => clears.map(({ fingerprint }) => fingerprint)));
  return {
    upgrades,
    stays: vulnerable
      .filter(({ fingerprint }) => !cleared.has(fingerprint))
      .map((finding) => ({ finding, because: reasonFor(finding, options) })),
  };
}

type Vulnerable = Finding & { readonly evidence: VulnerableComponentEvidence };

function isVulnerable(finding: Finding): finding is Vulnerable {
  return finding.evidence.kind === 'vulnerable-component';
}

function reasonFor(finding: Finding, { most }: UpgradeOptions): string {
  if (finding.isOutside === true) return `it is outside product code (${finding.role ?? ''})`;
  if (finding.fix?.kind === 'upgrade')
    return `only ${finding.fix.to} clears it, which is beyond a ${most} upgrade`;
  return 'no version without it is known';
}

function described(
  step: PlanStep,
  { ecosystem, name, from, to, purls }: NonNullable<PlanStep['upgrade']>,
  place: Location,
  components: readonly Component[],
  options: UpgradeOptions,
): Omit<Upgrade, 'clears'> {
  const own = components.filter(({ purl }) => purls.includes(purl));
  const path = place.at === 'file' ? place.path : '';
  const isDirect = own.some(({ direct }) => direct === true);
  const above = new Set(isDirect ? [] : purls.flatMap((purl) => options.directAbove(purl) ?? []));
  const versions = new Set(own.map((each) => each.version));
  const declared = (options.ranges(path).declared.get(name) ?? []).filter(
    ({ gets }) => gets === undefined || versions.has(gets),
  );
  const isAllowed = areAllowed(to, declared, ecosystem);
  return {
    ecosystem,
    name,
    to,
    from,
    purls,
    isDirect,
    path,
    ...(isAllowed === undefined ? {} : { isAllowed }),
    effort: step.effort as Effort,
    summary: step.summary,
    ...(place.at === 'file' && place.line !== undefined ? { line: place.line } : {}),
    by: components.filter(({ purl }) => above.has(purl)),
    declared,
    ...(step.command === undefined ? {} : { command: step.command }),
    ...(step.edit === undefined ? {} : { edit: step.edit }),
  };
}

function placeOf([first]: readonly Vulnerable[]): Location {
  return first?.locations[0] ?? { at: 'setting', name: '' };
}
