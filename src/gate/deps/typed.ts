import semver from 'semver';
import type { PlacedFact } from '../../core/analyzer.js';
import type { Component, Inventory, Purl } from '../../core/component.js';
import type { Finding, Fix, VulnerableComponentEvidence } from '../../core/finding.js';
import { nameOf } from '../../core/paths.js';
import type { Declared } from '../../core/upgrade.js';
import { commandFor, isLockfile, type Parent, type Wanted } from './commands.js';
import { ancestorsOf, dependentsOf } from './dependents.js';
import { inOneFolder } from './folders.js';
import { isVendored, ofGoVendor } from './go-vendor.js';
import { areAllowed, type LockRanges, type Naming } from './ranges.js';

export interface CommandSource {
  readonly inventory: Inventory;
  readonly facts: readonly PlacedFact[];
  /** What dependents allow, by the path of the lockfile. */
  readonly ranges: (path: string) => LockRanges;
}

/**
 * Findings with the command that fits the lockfile which their package stands in, in its folder: the usual one would
 * make a dependency of a dependency one of the project's own, and name no member of a workspace. All copies of one
 * major line are lifted by one command. None where no command is safe.
 */
export function withCommands(findings: readonly Finding[], source: CommandSource): readonly Finding[] {
  const tree = new Tree(source.inventory.components);
  const lines = new Map<string, Line>();
  for (const upgrade of findings.flatMap(upgradesIn)) {
    const known = lines.get(lineOf(upgrade)) ?? new Line(tree, source);
    known.purls.add(upgrade.fix.purl);
    lines.set(lineOf(upgrade), known);
  }
  return findings.map((finding) => {
    const [first, ...others] = upgradesIn(finding);
    if (first === undefined) return finding;
    const fix = commanded(first, lines, tree, source);
    const elsewhere = others.flatMap((other) => {
      const command = commanded(other, lines, tree, source).command;
      const isSame = inOneFolder(command, other.path) === inOneFolder(fix.command, first.path);
      return command === undefined || isSame ? [] : [{ path: other.path, command }];
    });
    return { ...finding, fix: { ...fix, ...(elsewhere.length === 0 ? {} : { elsewhere }) } };
  });
}

/** The change of one place, with its command. */
function commanded(
  upgrade: UpgradeIn,
  lines: ReadonlyMap<string, Line>,
  tree: Tree,
  source: CommandSource,
): UpgradeIn['fix'] {
  if (!isLockfile(upgrade.path)) return inFolder(upgrade, source);
  const line = lines.get(lineOf(upgrade));
  if (line === undefined || line.copies().length === 0) return upgrade.fix;
  const own = tree.at(upgrade.fix.purl);
  const lock = source.ranges(upgrade.path);
  const owner = own && lock.alsoBundled.get(`${own.name}@${own.version}`);
  const given = owner === undefined ? upgrade.fix : besides(upgrade.fix, owner);
  const { command: _, ...fix } = given;
  const inside = own && bundlerOf([own], lock);
  if (inside !== undefined)
    return { ...fix, summary: `${fix.summary} (a copy inside ${inside}: upgrade that)`, inside };
  const wanted = line.wanted(upgrade);
  const command = commandFor(wanted);
  const forced = commandFor({ ...wanted, isForced: true });
  const leavesCopies = wanted.isNested === true && wanted.isMajor === true;
  // A copy that stays is installed anew within the old range, with what was to be cleared.
  if (command !== undefined && (!leavesCopies || forced === command)) {
    const rest = leavesCopies ? keptCopies(wanted) : '';
    return { ...fix, summary: `${fix.summary}${rest}`, command };
  }
  return {
    ...fix,
    summary: `${fix.summary}${byHand(wanted, tree, forced !== undefined)}`,
    ...(forced === undefined ? {} : { command: forced }),
  };
}

/** The loose copies are not all: a change of the tree reaches into no bundle. */
function besides(fix: UpgradeIn['fix'], owner: string): UpgradeIn['fix'] {
  return { ...fix, summary: `${fix.summary} (and upgrade ${owner}, which has a copy inside)`, inside: owner };
}

/** The command of a manifest, which works on what its folder holds. */
function inFolder(
  { fix: { command: _, ...fix }, evidence, path }: UpgradeIn,
  { facts }: CommandSource,
): UpgradeIn['fix'] {
  const { ecosystem, name } = evidence.package;
  const command = commandFor({
    ecosystem,
    name,
    to: fix.to,
    path,
    isDirect: true,
    ...ofGoVendor(path, facts),
  });
  return command === undefined ? fix : { ...fix, command };
}

/**
 * The copies of one major line in one lockfile. Each of them may have many findings, and many that depend on it, so what
 * follows from all of them is put together once for each version that they are lifted to.
 */
class Line {
  readonly purls = new Set<Purl>();
  private readonly tree: Tree;
  private readonly source: CommandSource;
  private known: readonly Component[] | undefined;
  private readonly byVersion = new Map<string, Wanted>();

  constructor(tree: Tree, source: CommandSource) {
    this.tree = tree;
    this.source = source;
  }

  /** Asked when all findings have been gone through. */
  copies(): readonly Component[] {
    this.known ??= [...this.purls].flatMap((purl) => this.tree.at(purl) ?? []);
    return this.known;
  }

  wanted(upgrade: UpgradeIn): Wanted {
    const key = `${upgrade.fix.effort} ${upgrade.fix.to}`;
    const known = this.byVersion.get(key);
    if (known) return known;
    const lock = this.source.ranges(upgrade.path);
    const loose = this.copies().filter((each) => bundlerOf([each], lock) === undefined);
    const wanted = wantedFor(upgrade, loose, this.tree, this.source);
    this.byVersion.set(key, wanted);
    return wanted;
  }
}

/** A direct dependency at another version, in its lockfile. */
export function wantedDirect(
  direct: Component,
  to: string,
  path: string,
  { facts, ranges }: CommandSource,
): Wanted {
  const { name, ecosystem, version } = direct;
  const naming = namingOf(name, [direct], ranges(path));
  return {
    ...{ ecosystem, name, to, path, isDirect: true, from: [version] },
    ...(direct.scope === 'development' ? { isDevelopment: true } : {}),
    ...(majorOf(version) === majorOf(to) ? {} : { isMajor: true }),
    ...(isVendored(path, facts) ? { isVendored: true } : {}),
    ...(ranges(path).ignoresPeers === true ? { ignoresPeers: true } : {}),
    ...membersIn(name, ecosystem, path, facts, naming),
  };
}

interface UpgradeIn {
  readonly fix: Extract<Fix, { kind: 'upgrade' }>;
  readonly evidence: VulnerableComponentEvidence;
  readonly path: string;
}

/** The first place, and others that the same tool reads: each lockfile has its own ways to the package. */
function upgradesIn({ fix, evidence, locations }: Finding): readonly UpgradeIn[] {
  if (fix?.kind !== 'upgrade' || evidence.kind !== 'vulnerable-component') return [];
  const [first, ...others] = locations;
  if (first.at !== 'file') return [];
  const more = isLockfile(first.path)
    ? others.flatMap((place) => (place.at === 'file' && place.isOutside !== true ? [place.path] : []))
    : [];
  const same = more.filter((path) => path !== first.path && nameOf(path) === nameOf(first.path));
  return [...new Set([first.path, ...same.slice(0, mostPlaces)])].map((path) => ({ fix, evidence, path }));
}

const mostPlaces = 50;

function lineOf({ evidence: { package: subject }, path }: UpgradeIn): string {
  return [path, subject.ecosystem, subject.name, breakingLineOf(subject.version)].join(' ');
}

/** Before 1.0 the second number is the one that breaks users: https://semver.org/#spec-item-4 */
function breakingLineOf(version: string): string {
  const [major = version, minor = ''] = version.replace(/^v/, '').split('.', 2);
  return major === '0' ? `0.${minor}` : major;
}

function majorOf(version: string): string {
  return version.replace(/^v/, '').split('.', 1)[0] ?? version;
}

/** Copies that others ask for stay, where the version is of another major line. */
function keptCopies({ parents = [] }: Wanted): string {
  const names = [...new Set(parents.map(({ name }) => name))].slice(0, 3).join(', ');
  return names === '' ? '' : `; ${names} keeps a copy of its own until it is upgraded`;
}

/** Where no command is safe: what brings it in has to ask for another version, or gets one that it does not ask for. */
function byHand({ parents = [] }: Wanted, tree: Tree, isForced: boolean): string {
  const names = [...new Set(parents.map(({ name }) => name))];
  if (names.length === 0) return '';
  const above = tree.directAbove(parents);
  const way =
    above.length === 0 ? '' : `, which ${listed(above)} ${above.length === 1 ? 'brings' : 'bring'} in,`;
  const others = isForced ? ', replace it, or override what it asks for and test it' : ', or replace it';
  return `; upgrade ${listed(names)}${way} to a release that asks for it, if there is one${others}`;
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''}`;
}

/** What all of the copies came inside of. */
function bundlerOf(components: readonly Component[], { bundled }: LockRanges): string | undefined {
  if (components.length === 0) return undefined;
  const owners = components.map(({ name, version }) => bundled.get(`${name}@${version}`));
  return owners.every((each) => each !== undefined) ? [...new Set(owners)].join(', ') : undefined;
}

function wantedFor(
  { fix, evidence, path }: UpgradeIn,
  components: readonly Component[],
  tree: Tree,
  { facts, ranges }: CommandSource,
): Wanted {
  const { ecosystem } = evidence.package;
  const [{ name } = { name: evidence.package.name }] = components;
  const lock = ranges(path);
  const asked = (lock.declared.get(name) ?? []).filter(
    ({ gets }) => gets === undefined || components.some(({ version }) => version === gets),
  );
  const isDirect = components.some(({ direct }) => direct === true) && isNamedHere(name, path, facts);
  const isAllowed = areAllowed(fix.to, asked, ecosystem);
  const refusing = asked.filter((each) => areAllowed(fix.to, [each], ecosystem) !== true);
  const staying = lock.isByRange === true ? asked : refusing;
  const parents =
    asked.length > 0
      ? staying.map(({ by, byVersion = '', range }): Parent => ({ name: by, version: byVersion, range }))
      : tree.above(components);
  return {
    ecosystem,
    name,
    to: fix.to,
    isDirect,
    path,
    ...(fix.effort === 'major' ? { isMajor: true } : {}),
    ...(isAllowed === undefined ? {} : { isAllowed }),
    ...(!isDirect && isFlatSafe(fix.to, refusing, lock.declared.get(name) ?? [], components)
      ? { isFlat: true }
      : {}),
    ...(!isDirect && isWithin(fix.to, lock.declared.get(name) ?? []) ? { isOnly: true } : {}),
    ...(isDirect && asked.length > 0 && (isAllowed === false || lock.isByRange === true)
      ? { isNested: true }
      : {}),
    ...(components.every(({ scope }) => scope === 'development') ? { isDevelopment: true } : {}),
    from: components.map(({ version }) => version),
    parents,
    ...(lock.isBerry === true ? { isBerry: true } : {}),
    ...(lock.ignoresPeers === true ? { ignoresPeers: true } : {}),
    ...(isVendored(path, facts) ? { isVendored: true } : {}),
    ...(isDirect ? membersIn(name, ecosystem, path, facts, namingOf(name, components, lock)) : {}),
  };
}

/** Pairs of ranges that are compared; of a lockfile with more no override is found safe. */
const mostPairs = 50_000;

/** Whether no other range that an override meets has a copy that stays, and is above the version or of another line. */
function isFlatSafe(
  to: string,
  refusing: readonly Declared[],
  all: readonly Declared[],
  moved: readonly Component[],
): boolean {
  if (semver.valid(to) === null || refusing.some(({ range }) => semver.validRange(range) === null))
    return false;
  const refused = [...new Set(refusing.map(({ range }) => range))];
  const ranges = new Set(all.map(({ range }) => range));
  if (refused.length * ranges.size > mostPairs) return false;
  const isMet = (range: string) =>
    semver.validRange(range) === null || refused.some((each) => semver.intersects(range, each));
  const met = new Set([...ranges].filter(isMet));
  const versions = new Set(moved.map(({ version }) => version));
  return all.every(
    ({ range, gets }) =>
      !met.has(range) || isBelowInLine(gets, to) || (gets !== undefined && versions.has(gets)),
  );
}

/** Whether each range has a copy of the version's line that is not above it. */
function isWithin(to: string, all: readonly Declared[]): boolean {
  return all.length > 0 && semver.valid(to) !== null && all.every(({ gets }) => isBelowInLine(gets, to));
}

function isBelowInLine(gets: string | undefined, to: string): boolean {
  return (
    gets !== undefined &&
    semver.valid(gets) !== null &&
    semver.lte(gets, to) &&
    semver.major(gets) === semver.major(to)
  );
}

/** Components, and what depends on each. */
class Tree {
  private readonly byPurl: ReadonlyMap<Purl, Component>;
  private readonly byName = new Map<string, Component[]>();
  private readonly dependents: ReadonlyMap<Purl, readonly Component[]>;
  private ancestors: ReturnType<typeof ancestorsOf> | undefined;

  constructor(components: readonly Component[]) {
    this.byPurl = new Map(components.map((component) => [component.purl, component]));
    for (const component of components) {
      const known = this.byName.get(component.name);
      if (known) known.push(component);
      else this.byName.set(component.name, [component]);
    }
    this.dependents = dependentsOf(components);
  }

  at(purl: Purl): Component | undefined {
    return this.byPurl.get(purl);
  }

  /** Names of the direct dependencies that bring packages in which the project does not name itself. */
  directAbove(packages: readonly Parent[]): readonly string[] {
    this.ancestors ??= ancestorsOf([...this.byPurl.values()]);
    const indirect = packages.flatMap(({ name, version }) =>
      (this.byName.get(name) ?? []).filter((each) => version === '' || each.version === version),
    );
    if (indirect.some(({ direct }) => direct === true)) return [];
    const purls = this.ancestors(indirect.map(({ purl }) => purl)) ?? [];
    return [...new Set(purls.flatMap((purl) => this.byPurl.get(purl)?.name ?? []))].sort();
  }

  above(components: readonly Component[]): readonly Parent[] {
    return components
      .flatMap(({ purl }) => this.dependents.get(purl) ?? [])
      .map(({ name, version }) => ({ name, version }));
  }
}

/**
 * Of a package that some file of the project names: whether a manifest of this lockfile does. Another project of the tree may
 * name it, or a list that a tool wrote. True where no manifest lies beside the lockfile.
 */
function isNamedHere(name: string, path: string, facts: readonly PlacedFact[]): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const plain = (text: string) => text.toLowerCase().replace(/[-_.]/g, '-');
  const near = facts.flatMap(({ fact, location, hidden }) =>
    !hidden && fact.kind === 'direct-names' && location.path !== path && location.path.startsWith(folder)
      ? [{ names: fact.names, isBeside: !location.path.slice(folder.length).includes('/') }]
      : [],
  );
  if (!near.some(({ isBeside }) => isBeside)) return true;
  return near.some(({ names }) => names.some((each) => plain(each) === plain(name)));
}

/** Manifests of the workspace that get one of these versions; the others stay with theirs. */
function namingOf(name: string, components: readonly Component[], { named }: LockRanges): readonly Naming[] {
  return (named.get(name) ?? []).filter(({ gets }) => components.some(({ version }) => version === gets));
}

function membersIn(
  name: string,
  ecosystem: string,
  path: string,
  facts: readonly PlacedFact[],
  naming: readonly Naming[],
): Pick<Wanted, 'members' | 'isOfRoot'> {
  if (naming.length === 0) return { members: membersNaming(name, ecosystem, path, facts) };
  const members = naming.flatMap(({ folder }) => (folder === '' ? [] : [folder])).sort();
  const isOfRoot = naming.some(({ folder }) => folder === '');
  return { members, ...(isOfRoot && members.length > 0 ? { isOfRoot } : {}) };
}

/** Folders of manifests that name a package, from the folder of the lockfile; none where its own manifest does. */
function membersNaming(
  name: string,
  ecosystem: string,
  path: string,
  facts: readonly PlacedFact[],
): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const manifests = facts.flatMap(({ fact, location, hidden }) =>
    !hidden &&
    fact.kind === 'direct-names' &&
    fact.ecosystem === ecosystem &&
    fact.names.includes(name) &&
    location.path.startsWith(folder)
      ? [location.path.slice(folder.length)]
      : [],
  );
  const members = manifests.map((each) => each.slice(0, Math.max(0, each.lastIndexOf('/'))));
  return members.includes('') ? [] : [...new Set(members)].sort();
}
