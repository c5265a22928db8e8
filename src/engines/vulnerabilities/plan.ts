import type { Inventory } from '../../core/component.js';
import type { Finding, Fix, VulnerableComponentEvidence } from '../../core/finding.js';
import { isNonEmpty, type Location, type NonEmpty } from '../../core/location.js';
import type { PlanStep } from '../../core/report.js';
import type { VersionScheme } from '../../core/version.js';
import { versionSchemes } from '../../versions/index.generated.js';
import { schemeFor } from './ecosystem.js';

/**
 * The few changes that clear the most, the greatest share of the risk first. One step upgrades one package in one place
 * to the version that clears all its fixable flaws; the packages of the operating system go together, because a rebuild
 * takes them all. Each finding is cleared by one step.
 */
export function buildPlan(
  findings: readonly Finding[],
  inventory: Inventory,
  schemes: readonly VersionScheme[] = versionSchemes,
): readonly PlanStep[] {
  const whole = findings.reduce((sum, { risk }) => sum + risk, 0);
  return groupsOf(findings, schemes)
    .map((group) => ({ group, risk: group.findings.reduce((sum, { risk }) => sum + risk, 0) }))
    .sort((a, b) => b.risk - a.risk || compareText(a.group.key, b.group.key))
    .map(({ group, risk }) => ({
      ...describe(group, inventory),
      riskShare: whole === 0 ? 0 : Math.round((risk / whole) * 10_000) / 10_000,
      clears: group.findings.map(({ fingerprint }) => fingerprint),
      why: whyOf(group.findings),
    }));
}

type Upgrade = Extract<Fix, { kind: 'upgrade' }>;
type UpgradeFinding = Finding & { readonly fix: Upgrade; readonly evidence: VulnerableComponentEvidence };

type Group =
  | {
      readonly kind: 'system';
      readonly key: string;
      readonly type: string;
      readonly findings: NonEmpty<UpgradeFinding>;
    }
  | {
      readonly kind: 'package';
      readonly key: string;
      readonly fix: Upgrade;
      readonly findings: NonEmpty<UpgradeFinding>;
    }
  | { readonly kind: 'other'; readonly key: string; readonly fix: Fix; readonly findings: NonEmpty<Finding> };

/** Packages of these purl types are the operating system's; the command takes all that its archive has. */
const systemUpgrades = new Map([
  ['deb', 'apt-get update && apt-get upgrade -y'],
  ['apk', 'apk upgrade --no-cache'],
  ['rpm', 'dnf upgrade -y'],
  ['alpm', 'pacman -Syu --noconfirm'],
]);

function groupsOf(findings: readonly Finding[], schemes: readonly VersionScheme[]): readonly Group[] {
  const upgrades = findings.filter(isUpgrade);
  const system = upgrades.filter(isSystem);
  const others = findings.filter((finding) => finding.fix !== undefined && !isUpgrade(finding));
  return [
    ...groupBy(system, ({ fix }) => typeOf(fix)).map(([type, group]) => ({
      kind: 'system' as const,
      key: `system ${type}`,
      type,
      findings: group,
    })),
    ...packageGroups(
      upgrades.filter((finding) => !isSystem(finding)),
      schemes,
    ),
    ...groupBy(others, ({ fix, locations: [place] }) => `${placeText(place)} ${fix?.summary}`).flatMap(
      ([key, group]) =>
        group[0].fix === undefined
          ? []
          : [{ kind: 'other' as const, key, fix: group[0].fix, findings: group }],
    ),
  ];
}

/** First each installed version with the highest version it needs, then those that need the same one. */
function packageGroups(
  findings: readonly UpgradeFinding[],
  schemes: readonly VersionScheme[],
): readonly Group[] {
  const installed = groupBy(findings, ({ evidence, locations: [place] }) =>
    [placeText(place), evidence.package.ecosystem, evidence.package.name, evidence.package.version].join(' '),
  ).map(([, group]) => ({ fix: highestFix(group, schemes), group }));
  return groupBy(installed, ({ fix, group: [first] }) =>
    [
      placeText(first.locations[0]),
      first.evidence.package.ecosystem,
      first.evidence.package.name,
      fix.to,
    ].join(' '),
  ).flatMap(([key, versions]) => {
    const all = versions.flatMap(({ group }) => group);
    const fix = versions
      .map((one) => one.fix)
      .reduce((a, b) => (effortOrder[b.effort] > effortOrder[a.effort] ? b : a));
    return isNonEmpty(all) ? [{ kind: 'package' as const, key, fix, findings: all }] : [];
  });
}

const effortOrder = { patch: 0, minor: 1, major: 2 } as const;

function highestFix(findings: NonEmpty<UpgradeFinding>, schemes: readonly VersionScheme[]): Upgrade {
  const scheme = schemeFor(findings[0].evidence.package.ecosystem, schemes);
  return findings
    .map(({ fix }) => fix)
    .reduce((a, b) =>
      scheme?.isValid(a.to) && scheme.isValid(b.to) && scheme.compare(b.to, a.to) > 0 ? b : a,
    );
}

function describe(
  group: Group,
  inventory: Inventory,
): Pick<PlanStep, 'summary' | 'command' | 'location' | 'effort'> {
  const [location] = group.findings[0].locations;
  switch (group.kind) {
    case 'system':
      return { ...describeSystem(group, location, inventory), location };
    case 'package':
      return {
        summary: group.fix.summary,
        ...(group.fix.command === undefined ? {} : { command: group.fix.command }),
        location,
        effort: group.fix.effort,
      };
    case 'other':
      return { summary: group.fix.summary, location, effort: group.fix.kind === 'edit' ? 'edit' : 'by hand' };
  }
}

function describeSystem(
  { type, findings }: Extract<Group, { kind: 'system' }>,
  location: Location,
  { distribution }: Inventory,
): Pick<PlanStep, 'summary' | 'command' | 'effort'> {
  const packages = new Set(findings.map(({ evidence }) => evidence.package.name));
  const name = distribution ? nameWithVersion(distribution) : 'the operating system';
  const command = systemUpgrades.get(type);
  const upgrade = `upgrade ${packages.size === 1 ? 'one package' : `${packages.size} packages`} of ${name}`;
  const layer = location.at === 'file' ? location.instruction : undefined;
  return {
    summary:
      layer === undefined
        ? `${upgrade.charAt(0).toUpperCase()}${upgrade.slice(1)}`
        : `Rebuild on a fresh base, or ${upgrade} (installed by "${shortened(layer)}")`,
    ...(command === undefined ? {} : { command }),
    effort: layer === undefined ? 'upgrade' : 'rebuild',
  };
}

function nameWithVersion({ name, versionId }: NonNullable<Inventory['distribution']>): string {
  return versionId === undefined || name.includes(versionId) ? name : `${name} ${versionId}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

/** `clears 12 flaws, 2 of them known to be exploited, worst CVE-2026-1 (critical)` */
function whyOf(findings: readonly Finding[]): string {
  const worst = findings.reduce((a, b) => (b.risk > a.risk ? b : a), findings[0] as Finding);
  const exploited = findings.filter(
    ({ evidence }) => evidence.kind === 'vulnerable-component' && evidence.signal?.kev !== undefined,
  ).length;
  const epss = worst.evidence.kind === 'vulnerable-component' ? worst.evidence.signal?.epss : undefined;
  const facts = [worst.severity, ...(epss === undefined ? [] : [`EPSS ${epss.score.toFixed(2)}`])].join(', ');
  if (findings.length === 1)
    return `clears ${worst.rule} (${exploited === 1 ? 'known exploited, ' : ''}${facts})`;
  const known = exploited === 0 ? '' : `, ${exploited} of them known to be exploited`;
  return `clears ${findings.length} findings${known}, worst ${worst.rule} (${facts})`;
}

function isUpgrade(finding: Finding): finding is UpgradeFinding {
  return finding.fix?.kind === 'upgrade' && finding.evidence.kind === 'vulnerable-component';
}

function isSystem({ fix }: UpgradeFinding): boolean {
  return systemUpgrades.has(typeOf(fix));
}

function typeOf({ purl }: Upgrade): string {
  return purl.slice('pkg:'.length, purl.indexOf('/'));
}

function placeText(place: Location): string {
  return place.at === 'file' ? place.path : place.at === 'url' ? place.url : place.name;
}

function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [string, NonEmpty<T>])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].flatMap(([key, group]) => (isNonEmpty(group) ? [[key, group] as const] : []));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
