import type { NonEmpty } from '../../core/location.js';
import { nameOf } from '../../core/paths.js';
import type { VersionScheme } from '../../core/version.js';
import { schemeFor } from '../../engines/vulnerabilities/ecosystem.js';
import { inOneFolder } from './everywhere.js';
import { efforts, type Group, groupBy, placeText, type Upgrade, type UpgradeFinding } from './group.js';

type PackageGroup = Extract<Group, { kind: 'package' }>;

/** One change for each dependency and major line: the same one in every file whose folder takes the same command. */
export function packageGroups(
  findings: readonly UpgradeFinding[],
  schemes: readonly VersionScheme[],
): readonly PackageGroup[] {
  const groups = groupBy(findings, lineKey).map(([key, group]) => packageGroup(key, group, schemes));
  return groupBy(groups, changeKey).map(([, group]) => joined(group));
}

/** One dependency in one file, by major line: several lines are several changes. */
export function lineKey({ evidence, fix, locations: [place] }: UpgradeFinding): string {
  // One move of a direct dependency lifts all that it brings in.
  if (fix.lift !== undefined) return [placeText(place), fix.lift.purl, 'lift'].join(' ');
  const { ecosystem, name, version } = evidence.package;
  // What the project does not name itself stays in its major line; what only the next one clears is a change of its own.
  const isBeyond = fix.effort === 'major' && (evidence.path?.length ?? 0) > 1;
  // What every release of another package refuses does not hold back a lower version that clears a part.
  const apart = [...(isBeyond ? ['beyond'] : []), ...(fix.heldBy === undefined ? [] : ['held'])];
  return [placeText(place), ecosystem, name, lineOf(version), ...apart, fix.inside ?? ''].join(' ');
}

function lineOf(version: string): string {
  return version.replace(/^v/, '').split(/[.+-]/, 1)[0] ?? '';
}

/** What a change is but for the file that it is made in. */
function changeKey({ key, fix, findings: [{ evidence, locations }] }: PackageGroup): string {
  const [place] = locations;
  const { command, to } = fix;
  const isOwn = [fix.lift, fix.also, fix.heldBy, fix.inside].some((each) => each !== undefined);
  if (isOwn || place.at !== 'file') return key;
  const { ecosystem, name, version } = evidence.package;
  const shared = inOneFolder(command, place.path) ?? command;
  return [ecosystem, name, lineOf(version), to, kindOf(place.path), shared].join(' ');
}

/** Files that one tool reads: `package-lock.json`, `.csproj`. */
function kindOf(path: string): string {
  const name = nameOf(path);
  return /\.\w{2}proj$/.exec(name)?.[0] ?? name;
}

function joined(groups: NonEmpty<PackageGroup>): PackageGroup {
  const [first] = groups;
  const { effort, summary } = groups
    .map(({ fix }) => fix)
    .reduce((a, b) => (efforts[b.effort] > efforts[a.effort] ? b : a));
  const [finding, ...findings] = groups.flatMap((group) => group.findings);
  return {
    ...first,
    fix: { ...first.fix, effort, summary },
    keys: new Set(groups.map(({ key }) => key)),
    from: [...new Set(groups.flatMap(({ from }) => from))],
    findings: [finding ?? first.findings[0], ...findings],
  };
}

function packageGroup(
  key: string,
  findings: NonEmpty<UpgradeFinding>,
  schemes: readonly VersionScheme[],
): PackageGroup {
  const highest = highestFix(findings, schemes);
  const farthest = findings
    .filter(({ fix }) => fix.to === highest.to)
    .map(({ fix }) => fix)
    .reduce((a, b) => (efforts[b.effort] > efforts[a.effort] ? b : a), highest);
  const from = [...new Set(findings.map(({ evidence }) => evidence.package.version))];
  return { kind: 'package', key, keys: new Set([key]), fix: farthest, from, findings };
}

function highestFix(findings: NonEmpty<UpgradeFinding>, schemes: readonly VersionScheme[]): Upgrade {
  const scheme = schemeFor(findings[0].evidence.package.ecosystem, schemes);
  return findings
    .map(({ fix }) => fix)
    .reduce((a, b) =>
      scheme?.isValid(a.to) && scheme.isValid(b.to) && scheme.compare(b.to, a.to) > 0 ? b : a,
    );
}
