import type { Component } from '../core/component.js';
import type { Finding } from '../core/finding.js';
import { type Gap, gap } from '../core/gap.js';
import type { Report } from '../core/report.js';

export { type DiffRendering, diffFormats, renderDiff } from './diff-text.js';

/** What changed between two reports of what should be the same thing. Findings are the same by their fingerprint. */
export interface Difference {
  /** In the later report and not in the earlier one, worst first. A waiver that ended makes a finding new. */
  readonly added: readonly Finding[];
  /** In the earlier report and neither found nor waived in the later one. */
  readonly fixed: readonly Finding[];
  /** In both, as the later one shows it. */
  readonly unchanged: readonly Finding[];
  /** Found in the earlier report, found and waived in the later one. */
  readonly waived: readonly Finding[];
  /** Packages, by purl without version: those that came, went, or are there in other versions. */
  readonly packages: PackageDifference;
  /** What only the later report could not look at: behind it, fixed may mean not seen. */
  readonly newGaps: readonly Gap[];
}

export interface PackageDifference {
  readonly added: readonly PackageVersions[];
  readonly removed: readonly PackageVersions[];
  readonly changed: readonly PackageVersions[];
  readonly unchanged: number;
}

export interface PackageVersions {
  readonly ecosystem: string;
  readonly name: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export function diffReports(before: Report, after: Report): Difference {
  const identity = identityFor(before, after);
  const earlier = new Set(before.findings.map(identity));
  const later = new Set(after.findings.map(identity));
  const waivedNow = after.verdict.waived.map(({ finding }) => finding);
  const stillThere = new Set(waivedNow.map(identity));
  const knownGaps = new Set(before.gaps.map(gapKey));
  const hasBill = [before, after].some(({ target }) => target.kind === 'sbom');
  const added = after.findings.filter((finding) => !earlier.has(identity(finding)));
  const fixed = before.findings.filter(
    (finding) => !later.has(identity(finding)) && !stillThere.has(identity(finding)),
  );
  const isCompared = (finding: Finding) => !hasBill || ofPackages.has(finding.evidence.kind);
  return {
    added: added.filter(isCompared),
    fixed: fixed.filter(isCompared),
    unchanged: after.findings.filter((finding) => earlier.has(identity(finding))),
    waived: waivedNow.filter((finding) => earlier.has(identity(finding))),
    packages: packagesBetween(before.inventory.components, after.inventory.components),
    newGaps: [
      ...after.gaps.filter((each) => each.weight === 'incomplete' && !knownGaps.has(gapKey(each))),
      ...notCompared([...added, ...fixed].filter((finding) => !isCompared(finding)).length),
    ],
  };
}

/** What a bill of materials can hold: all else is neither new nor fixed between one and anything else. */
const ofPackages: ReadonlySet<Finding['evidence']['kind']> = new Set([
  'vulnerable-component',
  'licence',
  'end-of-life',
]);

function notCompared(count: number): readonly Gap[] {
  if (count === 0) return [];
  const which = count === 1 ? '1 finding is' : `${count} findings are`;
  const reason = `${which} about more than packages, which a bill of materials does not hold: not compared`;
  return [gap('diff', { at: 'setting', name: 'sbom' }, reason, 'note')];
}

/**
 * By fingerprint, which holds the file that has the package. A bill of materials by another tool may not know the file: between
 * a bill and anything else a finding on a package is the same by its rule and the package.
 */
function identityFor(before: Report, after: Report): (finding: Finding) => string {
  const isBill = [before, after].some(({ target }) => target.kind === 'sbom');
  if (!isBill) return ({ fingerprint }) => fingerprint;
  return ({ rule, evidence, fingerprint }) =>
    evidence.kind === 'vulnerable-component'
      ? JSON.stringify([rule, familyOf(evidence.package.ecosystem), evidence.package.name])
      : evidence.kind === 'end-of-life'
        ? JSON.stringify([rule, evidence.product])
        : fingerprint;
}

function familyOf(ecosystem: string): string {
  return ecosystem.split(':', 1)[0] ?? ecosystem;
}

function packagesBetween(before: readonly Component[], after: readonly Component[]): PackageDifference {
  const earlier = versionsOf(before);
  const later = versionsOf(after);
  const all = [...new Map([...earlier, ...later])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { ecosystem, name }]) => ({
      ecosystem,
      name,
      from: sorted(earlier.get(key)?.versions),
      to: sorted(later.get(key)?.versions),
    }));
  const both = all.filter(({ from, to }) => from.length > 0 && to.length > 0);
  const changed = both.filter(({ from, to }) => from.join('\n') !== to.join('\n'));
  return {
    added: all.filter(({ from }) => from.length === 0),
    removed: all.filter(({ to }) => to.length === 0),
    changed,
    unchanged: both.length - changed.length,
  };
}

interface Versions {
  readonly ecosystem: string;
  readonly name: string;
  readonly versions: Set<string>;
}

function versionsOf(components: readonly Component[]): ReadonlyMap<string, Versions> {
  const packages = new Map<string, Versions>();
  for (const { ecosystem, name, version } of components) {
    const family = familyOf(ecosystem);
    const key = `${family}\n${name}`;
    const known = packages.get(key);
    if (known === undefined) packages.set(key, { ecosystem: family, name, versions: new Set([version]) });
    else known.versions.add(version);
  }
  return packages;
}

function sorted(versions: ReadonlySet<string> = new Set()): readonly string[] {
  return [...versions].sort();
}

/** How the command ends: 1 where something new breaks the policy, 3 where something new was not seen. */
export function exitCodeOfDiff({ added, newGaps }: Difference, { verdict }: Report): 0 | 1 | 3 {
  const news = new Set(added.map(({ fingerprint }) => fingerprint));
  if (verdict.broken.some(({ finding }) => news.has(finding.fingerprint))) return 1;
  const isLess = newGaps.some(({ weight, isOutside }) => weight === 'incomplete' && isOutside !== true);
  return isLess && verdict.policy.strict ? 3 : 0;
}

/** Layers and lines move between builds; what is not seen stays the same. */
function gapKey({ unit, location }: Gap): string {
  const place = location.at === 'file' ? location.path : location.at === 'url' ? location.url : location.name;
  return JSON.stringify([unit, location.at, place]);
}
