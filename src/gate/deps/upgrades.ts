import type { Inventory, Purl } from '../../core/component.js';
import type { Finding, Fix, VulnerableComponentEvidence } from '../../core/finding.js';
import type { Effort, Upgrade, UpgradeSet } from '../../core/upgrade.js';
import type { VersionScheme } from '../../core/version.js';
import { schemeFor } from '../../engines/vulnerabilities/ecosystem.js';
import { versionSchemes } from '../../versions/index.generated.js';
import { commandFor } from './commands.js';
import { type Choice, smallestCover } from './cover.js';
import { areAllowed, type Ranges } from './ranges.js';

export interface UpgradeOptions {
  /** Upgrades that go further are left out, and what only they clear stays. */
  readonly most: Effort;
  /** By the path of the lockfile. */
  readonly ranges: ReadonlyMap<string, Ranges>;
  readonly directAbove: (purl: Purl) => readonly Purl[] | undefined;
}

interface Option extends Choice {
  readonly upgrade: Omit<Upgrade, 'clears'>;
}

const costs: Readonly<Record<Effort, number>> = { patch: 1, minor: 2, major: 6 };

/** The fewest upgrades that clear all flaws that upgrades can clear. */
export function smallestUpgrades(
  findings: readonly Finding[],
  inventory: Inventory,
  options: UpgradeOptions,
): UpgradeSet {
  const flaws = findings.filter(isFlaw);
  const groups = groupBy(flaws.filter(isFixable), placeKey);
  const possible = groups.flatMap((group) => optionsOf(group, inventory, options));
  const allowed = possible.filter(({ upgrade }) => costs[upgrade.effort] <= costs[options.most]);
  const { chosen, isSmallest } = smallestCover(allowed);
  const byFingerprint = new Map(flaws.map((finding) => [finding.fingerprint, finding]));
  const upgrades = chosen.map(({ upgrade, clears }) => ({
    ...upgrade,
    clears: [...clears].flatMap((each) => byFingerprint.get(each) ?? []),
  }));
  const cleared = new Set(upgrades.flatMap(({ clears }) => clears.map(({ fingerprint }) => fingerprint)));
  return {
    upgrades: upgrades.sort((a, b) => riskOf(b) - riskOf(a) || (a.name < b.name ? -1 : 1)),
    stays: flaws
      .filter(({ fingerprint }) => !cleared.has(fingerprint))
      .map((finding) => ({ finding, because: reasonFor(finding, options) })),
    isSmallest,
  };
}

type Flaw = Finding & { readonly evidence: VulnerableComponentEvidence };
type Fixable = Flaw & { readonly fix: Extract<Fix, { kind: 'upgrade' }> };

function isFlaw(finding: Finding): finding is Flaw {
  return finding.evidence.kind === 'vulnerable-component';
}

function isFixable(finding: Flaw): finding is Fixable {
  return finding.fix?.kind === 'upgrade';
}

function reasonFor(finding: Finding, { most }: UpgradeOptions): string {
  if (finding.fix?.kind === 'upgrade')
    return `only ${finding.fix.to} clears it, which is beyond a ${most} upgrade`;
  return 'no version without it is known';
}

function riskOf({ clears }: Upgrade): number {
  return clears.reduce((sum, { risk }) => sum + risk, 0);
}

function placeKey({ evidence, locations: [place] }: Flaw): string {
  return [evidence.package.ecosystem, evidence.package.name, place.at === 'file' ? place.path : ''].join(
    '\n',
  );
}

/** One for each version that clears some of the package's flaws. */
function optionsOf(
  group: readonly Fixable[],
  inventory: Inventory,
  options: UpgradeOptions,
): readonly Option[] {
  const [first] = group;
  if (first === undefined) return [];
  const scheme = schemeFor(first.evidence.package.ecosystem, versionSchemes);
  const versions = [...new Set(group.map(({ fix }) => fix.to))].filter((each) => scheme?.isValid(each));
  return versions.map((to) => {
    const cleared = group.filter(({ fix }) => scheme !== undefined && scheme.compare(to, fix.to) >= 0);
    const upgrade = describe(cleared, to, scheme, inventory, options);
    return {
      upgrade,
      cost: costs[upgrade.effort],
      clears: new Set(cleared.map(({ fingerprint }) => fingerprint)),
    };
  });
}

function describe(
  cleared: readonly Fixable[],
  to: string,
  scheme: VersionScheme | undefined,
  { components }: Inventory,
  options: UpgradeOptions,
): Omit<Upgrade, 'clears'> {
  const purls = new Set(cleared.flatMap(({ evidence }) => evidence.components.map(({ purl }) => purl)));
  const own = components.filter(({ purl }) => purls.has(purl));
  const [{ evidence, locations }] = cleared as [Fixable];
  const [place] = locations;
  const { ecosystem, name } = evidence.package;
  const path = place.at === 'file' ? place.path : '';
  const from = [...new Set(cleared.map((each) => each.evidence.package.version))];
  const isDirect = own.some(({ direct }) => direct === true);
  const above = new Set(isDirect ? [] : [...purls].flatMap((purl) => options.directAbove(purl) ?? []));
  const declared = options.ranges.get(path)?.get(name) ?? [];
  const isAllowed = areAllowed(to, declared);
  const wanted = { ecosystem, name, to, isDirect, path, ...(isAllowed === undefined ? {} : { isAllowed }) };
  const command = commandFor(wanted);
  return {
    ...wanted,
    from,
    purls: [...purls],
    effort: farthest(from.map((version) => scheme?.distance(version, to) ?? 'major')),
    ...(place.at === 'file' && place.line !== undefined ? { line: place.line } : {}),
    by: components.filter(({ purl }) => above.has(purl)),
    declared,
    ...(command === undefined ? {} : { command }),
  };
}

function farthest(efforts: readonly Effort[]): Effort {
  return efforts.reduce((a, b) => (costs[b] > costs[a] ? b : a), 'patch');
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
