import type { Inventory } from '../../core/component.js';
import type { Finding, Lift } from '../../core/finding.js';
import type { Location, NonEmpty } from '../../core/location.js';
import { nameOf } from '../../core/paths.js';
import type { PlanStep } from '../../core/report.js';
import { commandEverywhere } from './everywhere.js';
import { type Group, isUpgrade, placeText, systemUpgrades, type UpgradeFinding } from './group.js';

/** What a change is called, where it is made, and what a person types. */
export function describe(
  group: Group,
  clears: readonly Finding[],
  inventory: Inventory,
): Pick<PlanStep, 'summary' | 'command' | 'location' | 'alsoAt' | 'effort' | 'upgrade'> {
  const [location] = group.findings[0].locations;
  switch (group.kind) {
    case 'system':
      return { ...describeSystem(group, clears.filter(isUpgrade), location, inventory), location };
    case 'package':
      return {
        summary: group.fix.lift === undefined ? upgradeText(group) : liftText(group.fix.lift, group.findings),
        ...(group.fix.command === undefined
          ? {}
          : { command: commandEverywhere(group.fix.command, pathsOf(group.findings), group.fix.elsewhere) }),
        location,
        ...otherKinds(group.findings),
        effort: group.fix.effort,
        upgrade: upgradeOf(group),
      };
    case 'decision':
      return { summary: decisionText(group), location, effort: 'decision' };
    case 'other':
      return {
        summary: namedSummary(group),
        location,
        ...alsoAt(group.findings),
        effort: group.fix.kind === 'edit' ? 'edit' : 'by hand',
      };
  }
}

const mostPlaces = 50;

/** The places beside the first: a secret in three files is gone when it is gone from all of them. */
function alsoAt(findings: NonEmpty<Finding>): Pick<PlanStep, 'alsoAt'> {
  const places = findings.flatMap(({ locations }) => locations);
  const keyOf = (place: Location) =>
    place.at === 'file' ? `${place.path}:${place.line ?? ''}` : placeText(place);
  const [, ...others] = [...new Map(places.map((place) => [keyOf(place), place])).values()];
  return others.length === 0 ? {} : { alsoAt: others.slice(0, mostPlaces) };
}

/** A command for one kind of file changes no other: the copy of a package that is shipped along, beside a lockfile. */
function otherKinds(findings: readonly Finding[]): Pick<PlanStep, 'alsoAt'> {
  const [first = '', ...others] = pathsOf(findings);
  const apart = others.filter((path) => nameOf(path) !== nameOf(first)).slice(0, mostPlaces);
  return apart.length === 0 ? {} : { alsoAt: apart.map((path) => ({ at: 'file', path })) };
}

/** The summary of one finding's upgrade, with every version that is installed. */
function upgradeText({ fix: { summary }, from, findings }: Extract<Group, { kind: 'package' }>): string {
  const { name } = findings[0].evidence.package;
  const start = from.map((version) => `${name} ${version} → `).find((text) => summary.startsWith(text));
  return start === undefined ? summary : `${name} ${listed(from)} → ${summary.slice(start.length)}`;
}

const mostListed = 3;

/** `1.0.0, 1.1.0, 1.2.0 and 82 more`. */
export function listed(words: readonly string[]): string {
  const more = words.length - mostListed;
  return `${words.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** `gulp-sass 4.0.2 → 5.0.0, which replaces tar 2.2.2, node-gyp 3.8.0`. */
function liftText(lift: Lift, findings: readonly UpgradeFinding[]): string {
  const brought = [
    ...new Set(
      findings.map(
        ({
          evidence: {
            package: { name: own, version },
          },
        }) => `${own} ${version}`,
      ),
    ),
  ];
  const moves = [lift, ...(lift.also ?? [])].map(({ name, from, to }) => `${name} ${from} → ${to}`);
  return `${moves.join(' and ')}, which ${moves.length === 1 ? 'replaces' : 'replace'} ${listed(brought)}`;
}

/** `sql-injection: give values as parameters`: a remedy says nothing without what it is for. */
function namedSummary({ fix, findings: [{ rule, evidence }] }: Extract<Group, { kind: 'other' }>): string {
  if (evidence.kind === 'secret') {
    const [first = '', then] = fix.summary.split(/\. Then /);
    const rest = evidence.usedAt === undefined ? then?.replace(removalAtLength, shortRemoval) : then;
    const text = rest === undefined ? first : `${first}, then ${rest}`;
    return `${rule}: ${withoutCapital(text).replace(/\.$/, '')}`;
  }
  const only = /^[^.]*\.$/.test(fix.summary) ? fix.summary.slice(0, -1) : fix.summary;
  return `${rule}: ${withoutCapital(only)}`;
}

const removalAtLength = /^remove it from the file and from the history[^.]{0,200}/;
const shortRemoval = 'remove it from the file and its history';

function withoutCapital(text: string): string {
  return /^[A-Z][a-z]+ /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function upgradeOf({
  fix,
  from,
  findings,
}: Extract<Group, { kind: 'package' }>): NonNullable<PlanStep['upgrade']> {
  const { lift } = fix;
  if (lift !== undefined)
    return {
      ecosystem: findings[0].evidence.package.ecosystem,
      ...{ name: lift.name, from: [lift.from], to: lift.to, purls: [lift.purl] },
      ...(lift.also === undefined ? {} : { also: lift.also.map(({ name, to }) => ({ name, to })) }),
    };
  const purls = new Set(findings.flatMap(({ evidence }) => evidence.components.map(({ purl }) => purl)));
  const { ecosystem, name } = findings[0].evidence.package;
  const paths = pathsOf(findings);
  return {
    ...{ ecosystem, name, from, to: fix.to, purls: [...purls] },
    ...(fix.also === undefined ? {} : { also: fix.also.map((each) => ({ name: each.name, to: each.to })) }),
    ...(fix.heldBy === undefined ? {} : { heldBy: fix.heldBy }),
    ...(paths.length > 1 ? { paths } : {}),
  };
}

/** Files in which some findings lie, in their order; an example of the project may keep what it has. */
function pathsOf(findings: readonly Finding[]): readonly string[] {
  const places = findings.flatMap(({ locations }) => locations).filter(({ at }) => at === 'file');
  const weighing = places.filter((place) => place.at === 'file' && place.isOutside !== true);
  const asked = weighing.length > 0 ? weighing : places;
  return [...new Set(asked.flatMap((place) => (place.at === 'file' ? [place.path] : [])))];
}

function decisionText({
  findings: [{ evidence, rule, title }],
}: Extract<Group, { kind: 'decision' }>): string {
  return evidence.kind === 'vulnerable-component'
    ? `Replace ${evidence.package.name} ${evidence.package.version}, or waive it with owner, reason and end: no fixed version is known`
    : `Change it, or waive it with owner, reason and end: ${title} (${rule})`;
}

function describeSystem(
  { type }: Extract<Group, { kind: 'system' }>,
  clears: readonly UpgradeFinding[],
  location: Location,
  { distribution }: Inventory,
): Pick<PlanStep, 'summary' | 'command' | 'effort'> {
  const packages = new Set(clears.map(({ evidence }) => evidence.package.name));
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
