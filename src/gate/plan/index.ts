import type { Inventory } from '../../core/component.js';
import type { Finding } from '../../core/finding.js';
import type { NonEmpty } from '../../core/location.js';
import type { PlanStep } from '../../core/report.js';
import type { Effort } from '../../core/upgrade.js';
import type { VersionScheme } from '../../core/version.js';
import { schemeFor } from '../../engines/vulnerabilities/ecosystem.js';
import { versionSchemes } from '../../versions/index.generated.js';
import { describe } from './describe.js';
import { withoutDominated } from './dominated.js';
import {
  efforts,
  type Group,
  groupBy,
  isUpgrade,
  placeText,
  systemUpgrades,
  type Upgrade,
  type UpgradeFinding,
} from './group.js';
import { copyKey, lowerFixFor, packageGroups } from './packages.js';
import { riskOf, shareOf } from './risk.js';
import { type SecretLines, secretLinesOf, secretsFirst, stepOfSecret } from './secrets.js';

export interface PlanOptions {
  /** Fingerprints of the findings that break the policy. */
  readonly broken?: ReadonlySet<string>;
  /** Upgrades that go further are left out. */
  readonly most?: Effort;
  /** Risk of all findings, where a part of them has a step already. */
  readonly wholeRisk?: number;
  readonly schemes?: readonly VersionScheme[];
}

/** One change with the findings that it clears, those that it is made for first. */
export interface Change {
  readonly group: Group;
  readonly isNeeded: boolean;
  readonly clears: NonEmpty<Finding>;
}

/**
 * The changes that make the verdict pass, then those that make it safer. What breaks the policy has one change each:
 * for each dependency, file and major line the lowest version that clears all of it; so the set is as small as it can
 * be with these changes. Known exploited ones come first, those of packages for development alone and code that a person has to judge
 * last, between them the most risk for the least effort, neighbours together.
 */
export function buildPlan(
  findings: readonly Finding[],
  inventory: Inventory,
  options: PlanOptions = {},
): readonly PlanStep[] {
  const whole = options.wholeRisk ?? riskOf(findings);
  const { broken, schemes = versionSchemes } = options;
  return changesFor(findings, options).map(({ group, isNeeded, clears }) => ({
    ...describe(group, clears, inventory),
    ...(isNeeded ? { isNeeded } : {}),
    ...(isForReview({ clears }) ? { isForReview: true as const } : {}),
    riskShare: shareOf(clears, whole),
    clears: clears.map(({ fingerprint }) => fingerprint),
    why: whyOf(clears, broken, isNeeded ? lowerFixFor(group, schemes) : undefined),
  }));
}

/** The plan as changes, in its order. */
export function changesFor(
  findings: readonly Finding[],
  { broken = new Set(), most = 'major', schemes = versionSchemes }: PlanOptions = {},
): readonly Change[] {
  const within = findings.filter(
    ({ fix }) => fix?.kind !== 'upgrade' || efforts[fix.effort] <= efforts[most],
  );
  const secretLines = secretLinesOf(within, otherKey);
  const breaking = within.filter(({ fingerprint }) => broken.has(fingerprint));
  const besides = within.filter(({ fingerprint }) => !broken.has(fingerprint));
  const every = groupsOf(breaking, besides, schemes, secretLines, true).map((group): Change => {
    return {
      group,
      isNeeded: true,
      clears: [...group.findings, ...alsoCleared(group, within, broken, schemes, secretLines)],
    };
  });
  const needed = withoutDominated(every, schemes, () => true);
  const cleared = new Set(needed.flatMap(({ clears }) => clears.map(({ fingerprint }) => fingerprint)));
  const rest = besides.filter(({ fingerprint }) => !cleared.has(fingerprint));
  const then = groupsOf(rest, [], schemes, secretLines, false)
    .map((group): Change => ({ group, isNeeded: false, clears: group.findings }))
    .sort(byUrgency);
  return [
    ...needed.toSorted(byUrgency),
    // What stands behind a higher version of the same would be empty.
    ...withoutDominated(then, schemes, (earlier, later) => earlier < later),
  ];
}

/**
 * What the change clears beside what it was chosen for: a system's command takes all that its archive has, and with a secret goes what
 * else is said of its line.
 */
function alsoCleared(
  group: Group,
  findings: readonly Finding[],
  broken: ReadonlySet<string>,
  schemes: readonly VersionScheme[],
  secretLines: SecretLines,
): readonly Finding[] {
  if (group.kind === 'other')
    return findings.filter(
      (finding) => !broken.has(finding.fingerprint) && stepOfSecret(finding, secretLines) === group.key,
    );
  if (group.kind === 'system')
    return findings.filter(
      (finding) =>
        !broken.has(finding.fingerprint) &&
        isUpgrade(finding) &&
        isSystem(finding) &&
        typeOf(finding.fix) === group.type,
    );
  if (group.kind !== 'package') return [];
  const { fix, keys } = group;
  return findings.filter((finding) => {
    if (broken.has(finding.fingerprint) || !isUpgrade(finding) || !keys.has(copyKey(finding))) return false;
    if (fix.lift !== undefined) return true;
    const scheme = schemeFor(finding.evidence.package.ecosystem, schemes);
    return scheme?.isValid(fix.to) === true && scheme.isValid(finding.fix.to)
      ? scheme.compare(fix.to, finding.fix.to) >= 0
      : fix.to === finding.fix.to;
  });
}

/** What a change costs, for the order: a line or a patch 1, a minor version or a rebuild 2, by hand 4, a major 6. */
function costOf(group: Group): number {
  switch (group.kind) {
    case 'system':
      return 2;
    case 'package':
      return efforts[group.fix.effort];
    case 'other':
      return group.fix.kind === 'edit' ? 1 : 4;
    case 'decision':
      return 8;
  }
}

function byUrgency(a: Change, b: Change): number {
  return (
    Number(b.clears.some(isExploited)) - Number(a.clears.some(isExploited)) ||
    Number(isForReview(a)) - Number(isForReview(b)) ||
    Number(isForDevelopment(a)) - Number(isForDevelopment(b)) ||
    riskOf(b.clears) / costOf(b.group) - riskOf(a.clears) / costOf(a.group) ||
    compareText(folderOf(a), folderOf(b)) ||
    compareText(a.group.key, b.group.key)
  );
}

/**
 * Code of medium confidence: of such rows on first screens one of nine was right where no input was followed to them, and fewer
 * where one was. Secrets of low severity, which their place or wording speaks against: an example is not to be revoked.
 */
function isForReview({ clears }: Clearing): boolean {
  return clears.every(({ engine, confidence, severity, evidence }) =>
    engine === 'sast' ? confidence === 'medium' : evidence.kind === 'secret' && severity === 'low',
  );
}

interface Clearing {
  readonly clears: readonly Finding[];
}

/** What is shipped comes before what only builds and tests use. */
function isForDevelopment({ clears }: Clearing): boolean {
  return clears.every(
    ({ evidence }) =>
      evidence.kind === 'vulnerable-component' &&
      evidence.components.every(({ scope }) => scope === 'development'),
  );
}

function folderOf({ clears: [{ locations }] }: Change): string {
  const text = placeText(locations[0]);
  return text.slice(0, text.lastIndexOf('/') + 1);
}

function groupsOf(
  findings: readonly Finding[],
  besides: readonly Finding[],
  schemes: readonly VersionScheme[],
  secretLines: SecretLines,
  withDecisions: boolean,
): readonly Group[] {
  const upgrades = findings.filter(isUpgrade);
  const others = findings.filter((finding) => finding.fix !== undefined && !isUpgrade(finding));
  const open = withDecisions ? findings.filter(({ fix }) => fix === undefined) : [];
  return [
    ...groupBy(upgrades.filter(isSystem), ({ fix }) => typeOf(fix)).map(([type, group]) => ({
      kind: 'system' as const,
      key: `system ${type}`,
      type,
      findings: group,
    })),
    ...packageGroups(
      upgrades.filter((finding) => !isSystem(finding)),
      schemes,
      besides.filter(isUpgrade),
    ),
    ...groupBy(
      secretsFirst(others),
      (finding) => stepOfSecret(finding, secretLines) ?? otherKey(finding),
    ).flatMap(([key, group]) =>
      group[0].fix === undefined ? [] : [{ kind: 'other' as const, key, fix: group[0].fix, findings: group }],
    ),
    ...groupBy(open, decisionKey).map(([key, group]) => ({
      kind: 'decision' as const,
      key,
      findings: group,
    })),
  ];
}

function otherKey({ fix, locations: [place] }: Finding): string {
  return `${placeText(place)} ${fix?.summary}`;
}

function decisionKey({ evidence, rule, locations: [place] }: Finding): string {
  return evidence.kind === 'vulnerable-component'
    ? [placeText(place), evidence.package.ecosystem, evidence.package.name].join(' ')
    : [placeText(place), rule].join(' ');
}

/**
 * `clears 12 findings, 3 of them break the policy (4.1.2 fixes them), worst CVE-2026-1 (critical)`
 * @param lower a lower version that clears what breaks the policy
 */
export function whyOf(
  findings: readonly Finding[],
  broken: ReadonlySet<string> = new Set(),
  lower?: string,
): string {
  const only = isForDevelopment({ clears: findings }) ? ', for development only' : '';
  return `${clearsText(findings, broken, lower)}${only}`;
}

function clearsText(findings: readonly Finding[], broken: ReadonlySet<string>, lower?: string): string {
  const worst = findings.reduce((a, b) => (b.risk > a.risk ? b : a), findings[0] as Finding);
  const exploited = findings.filter(isExploited).length;
  const breaking = findings.filter(({ fingerprint }) => broken.has(fingerprint)).length;
  const { signal, severityFrom } = worst.evidence.kind === 'vulnerable-component' ? worst.evidence : {};
  const facts = [
    severityFrom === undefined ? worst.severity : `${worst.severity} by ${severityFrom.id}`,
    ...(signal?.epss === undefined ? [] : [`EPSS ${signal.epss.score.toFixed(2)}`]),
  ].join(', ');
  if (findings.length === 1)
    return `clears ${worst.rule} (${exploited === 1 ? 'known exploited, ' : ''}${facts})`;
  const parts = [
    ...(breaking > 0 && breaking < findings.length
      ? [`${breaking} of them ${breaking === 1 ? 'breaks' : 'break'} the policy${fixedBy(breaking, lower)}`]
      : []),
    ...(exploited === 0 ? [] : [`${exploited} of them known to be exploited`]),
  ];
  return `clears ${[`${findings.length} findings`, ...parts].join(', ')}, worst ${worst.rule} (${facts})`;
}

function fixedBy(breaking: number, lower: string | undefined): string {
  return lower === undefined ? '' : ` (${lower} fixes ${breaking === 1 ? 'it' : 'them'})`;
}

function isExploited({ evidence }: Finding): boolean {
  return evidence.kind === 'vulnerable-component' && evidence.signal?.kev !== undefined;
}

function isSystem({ fix }: UpgradeFinding): boolean {
  return systemUpgrades.has(typeOf(fix));
}

function typeOf({ purl }: Upgrade): string {
  return purl.slice('pkg:'.length, purl.indexOf('/'));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
