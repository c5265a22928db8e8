import type { NonEmpty } from '../../core/location.js';
import { nameOf } from '../../core/paths.js';
import type { VersionScheme } from '../../core/version.js';
import { schemeFor } from '../../engines/vulnerabilities/ecosystem.js';
import { inOneFolder } from '../deps/folders.js';
import { efforts, type Group, groupBy, placeText, type Upgrade, type UpgradeFinding } from './group.js';

type PackageGroup = Extract<Group, { kind: 'package' }>;

/**
 * One change for each dependency and major line: the same one in every file whose folder takes the same command.
 * @param others findings that the changes are not made for: one that a compatible release more clears is taken along
 */
export function packageGroups(
  findings: readonly UpgradeFinding[],
  schemes: readonly VersionScheme[],
  others: readonly UpgradeFinding[] = [],
): readonly PackageGroup[] {
  const byCopy = new Map(groupBy(others, copyKey));
  const groups = groupBy(findings, lineKey).map(([key, group]) =>
    packageGroup(key, group, schemes, byCopy.get(copyKey(group[0])) ?? []),
  );
  return groupBy(groups, changeKey).map(([, group]) => joined(group));
}

/** One dependency in one file, by major line: several lines are several changes. */
function lineKey(finding: UpgradeFinding): string {
  const { evidence, fix } = finding;
  if (fix.lift !== undefined) return copyKey(finding);
  // What the project does not name itself stays in its major line; what only the next one clears is a change of its own.
  const isIndirect = (evidence.path?.length ?? 0) > 1;
  const isOfLine = lineOf(fix.to) === lineOf(evidence.package.version);
  const beyond = isIndirect && fix.effort === 'major' ? [isOfLine ? 'before 1.0' : 'beyond'] : [];
  // What every release of another package refuses does not hold back a lower version that clears a part.
  const held = fix.heldBy === undefined ? [] : ['held'];
  return [copyKey(finding), ...beyond, ...held].join(' ');
}

/** What a change is made to, however far it goes. */
export function copyKey({ evidence, fix, locations: [place] }: UpgradeFinding): string {
  // One move of a direct dependency lifts all that it brings in.
  if (fix.lift !== undefined) return [placeText(place), fix.lift.purl, 'lift'].join(' ');
  const { ecosystem, name, version } = evidence.package;
  return [placeText(place), ecosystem, name, lineOf(version), fix.inside ?? ''].join(' ');
}

function lineOf(version: string): string {
  return version.replace(/^v/, '').split(/[.+-]/, 1)[0] ?? '';
}

/** What a change is but for the file that it is made in. */
function changeKey({ key, fix, findings: [{ evidence, locations }] }: PackageGroup): string {
  const [place] = locations;
  const { command, to, elsewhere } = fix;
  const isOwn = [fix.lift, fix.also, fix.heldBy, fix.inside].some((each) => each !== undefined);
  if (isOwn || place.at !== 'file') return key;
  const { ecosystem, name, version } = evidence.package;
  const shared = inOneFolder(command, place.path) ?? command;
  const apart = elsewhere === undefined ? '' : JSON.stringify(elsewhere);
  return [ecosystem, name, lineOf(version), to, kindOf(place.path), shared, apart].join(' ');
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
    keys: new Set(groups.flatMap(({ keys }) => [...keys])),
    from: [...new Set(groups.flatMap(({ from }) => from))],
    findings: [finding ?? first.findings[0], ...findings],
  };
}

function packageGroup(
  key: string,
  findings: NonEmpty<UpgradeFinding>,
  schemes: readonly VersionScheme[],
  ofSameCopy: readonly UpgradeFinding[],
): PackageGroup {
  const scheme = schemeFor(findings[0].evidence.package.ecosystem, schemes);
  const highest = highestFix(findings, scheme);
  const reached = ofSameCopy.filter(({ fix }) => isCompatible(highest, fix, scheme));
  const { to } = highestFix([...findings, ...reached], scheme);
  const farthest = [...findings, ...reached]
    .map(({ fix }) => fix)
    .filter((fix) => fix.to === to)
    .reduce((a, b) => (efforts[b.effort] > efforts[a.effort] ? b : a));
  const from = [...new Set(findings.map(({ evidence }) => evidence.package.version))];
  return { kind: 'package', key, keys: new Set([copyKey(findings[0])]), fix: farthest, from, findings };
}

/** Whether a version above another one costs no more than that one: a compatible release, which the same change asks for. */
function isCompatible(least: Upgrade, { to, effort, ...fix }: Upgrade, scheme?: VersionScheme): boolean {
  if (![least.to, to].every((version) => scheme?.isValid(version))) return false;
  return (
    scheme?.distance(least.to, to) !== 'major' &&
    efforts[effort] <= efforts[least.effort] &&
    [least, fix].every((each) => [each.lift, each.also, each.heldBy].every((one) => one === undefined))
  );
}

/** A version below the one of the change that clears all that the change is made for. */
export function lowerFixFor(group: Group, schemes: readonly VersionScheme[]): string | undefined {
  if (group.kind !== 'package' || group.fix.lift !== undefined) return undefined;
  const [own, ...others] = new Set(group.findings.map(({ evidence }) => evidence.fixedIn));
  const scheme = schemeFor(group.findings[0].evidence.package.ecosystem, schemes);
  if (own === undefined || others.length > 0) return undefined;
  if (![own, group.fix.to].every((version) => scheme?.isValid(version))) return undefined;
  return (scheme?.compare(own, group.fix.to) ?? 0) < 0 ? own : undefined;
}

function highestFix(
  [first, ...others]: NonEmpty<UpgradeFinding>,
  scheme: VersionScheme | undefined,
): Upgrade {
  return others
    .map(({ fix }) => fix)
    .reduce(
      (a, b) => (scheme?.isValid(a.to) && scheme.isValid(b.to) && scheme.compare(b.to, a.to) > 0 ? b : a),
      first.fix,
    );
}
