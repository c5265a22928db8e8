/** A release of a package with what it requires at run time. */
export interface Release {
  readonly version: string;
  readonly requires: ReadonlyMap<string, string>;
  /** What it expects beside itself. */
  readonly peers?: ReadonlyMap<string, string>;
  /** The address of a document with what it requires, which is not read yet. */
  readonly document?: string;
  /** It comes with packages inside of it, at versions that no document shows. */
  readonly isBundle?: true;
}

/** What a registry publishes, and how its ranges and versions are read. */
export interface Releases {
  /** All releases of a package that are not withdrawn; undefined where the registry does not know it. */
  of(name: string): Promise<readonly Release[] | undefined>;
  /** The highest that a range allows; a pre-release only where nothing else fits. */
  highest(name: string, range: string): Promise<Release | undefined>;
  /** One release, with what it requires; undefined where the registry does not know it. */
  release(name: string, version: string): Promise<Release | undefined>;
  satisfies(version: string, range: string): boolean;
  compare(a: string, b: string): number;
  isPreRelease(version: string): boolean;
}

export interface Goal {
  /** The direct dependency, and what is installed of it. */
  readonly direct: string;
  readonly installed: string;
  /** The package that it brings in, and the version from which it is fixed. */
  readonly name: string;
  readonly to: string;
  /** Direct dependencies with their versions: what a release expects beside itself, and what may expect it. */
  readonly present?: ReadonlyMap<string, string>;
  /** Whether a tree brings in vulnerabilities that are not there now. */
  readonly isWorse?: (tree: ReadonlyMap<string, string>) => Promise<boolean>;
}

export interface Lift {
  readonly version: string;
  /** What it leads to; empty where it no longer needs the package. */
  readonly brings: readonly string[];
  /** The version of each package in its tree, where each range gets its highest release. */
  readonly tree: ReadonlyMap<string, string>;
}

const mostPackages = 400;
const mostTried = 60;

/**
 * The lowest release, from the installed one on, that leads to fixed versions alone once what it brings in is updated. Undefined
 * where there is none, or where that cannot be decided.
 */
export async function liftDirect(goal: Goal, releases: Releases): Promise<Lift | undefined> {
  const known = (await releases.of(goal.direct)) ?? [];
  const above = known
    .filter(({ version }) => releases.compare(version, goal.installed) > 0 && !releases.isPreRelease(version))
    .sort((a, b) => releases.compare(a.version, b.version));
  const installed = known.find(({ version }) => releases.compare(version, goal.installed) === 0);
  const stays = installed === undefined ? undefined : await broughtBy(installed, goal, releases);
  // A release that does not bring the package in, as its registry has it, is not the one that is installed.
  if (stays !== undefined && stays.brings.length > 0 && (await helps(stays, goal, goal.installed, releases)))
    return { version: goal.installed, ...stays };
  const expected = await expectedOf(goal, releases);
  for (const release of spread(above)) {
    if (!isAtPeace(release, goal, expected, releases)) continue;
    const brought = await broughtBy(release, goal, releases);
    if (brought === undefined || !(await helps(brought, goal, release.version, releases))) continue;
    const peaceful = above.filter((each) => isAtPeace(each, goal, expected, releases));
    return lowestLike({ version: release.version, ...brought }, peaceful, goal, releases);
  }
  return undefined;
}

/** The ranges in which other direct dependencies expect this one beside them. */
async function expectedOf(
  { direct, present = new Map() }: Goal,
  releases: Releases,
): Promise<readonly string[]> {
  const ranges: string[] = [];
  for (const [name, version] of present) {
    const own = (await releases.of(name))?.find((each) => each.version === version);
    const range = own?.peers?.get(direct);
    if (range !== undefined) ranges.push(range);
  }
  return ranges;
}

/**
 * The lowest release from a version on that brings no vulnerability that is not there now; the version itself where its tree
 * is not known. Advisories also name versions that were never released.
 */
export async function cleanFrom(
  to: string,
  goal: Pick<Goal, 'direct' | 'present'> & Required<Pick<Goal, 'isWorse'>>,
  releases: Releases,
): Promise<Clean> {
  const { direct, isWorse } = goal;
  const whole = { ...goal, installed: to, name: direct, to };
  const expected = await expectedOf(whole, releases);
  const all = await releases.of(direct);
  const known = (all ?? [])
    .filter(({ version }) => releases.compare(version, to) >= 0 && !releases.isPreRelease(version))
    .sort((a, b) => releases.compare(a.version, b.version));
  if (known.length === 0) return all === undefined || all.length === 0 ? { to } : { because: 'no release' };
  for (const release of spread(known)) {
    const { version } = release;
    if (version !== to && !isAtPeace(release, whole, expected, releases)) continue;
    const brought = await broughtBy(release, whole, releases);
    if (brought === undefined) {
      if (version === to) return { to };
      continue;
    }
    if (!(await isWorse(new Map([...brought.tree, [direct, version]])))) return { to: version };
  }
  return { because: 'worse' };
}

export type Clean = { readonly to: string } | { readonly because: 'no release' | 'worse' };

/** Whether a release fits what is beside it: npm refuses to install one that does not. */
function isAtPeace(
  { version, peers = new Map() }: Release,
  { present = new Map() }: Goal,
  expected: readonly string[],
  releases: Releases,
): boolean {
  if (!expected.every((range) => releases.satisfies(version, range))) return false;
  return [...peers].every(([name, range]) => {
    const beside = present.get(name);
    return beside === undefined || releases.satisfies(beside, range);
  });
}

/** Of many releases some, evenly, the newest among them: one that helps is then looked for among its neighbours. */
function spread(above: readonly Release[]): readonly Release[] {
  if (above.length <= mostTried) return above;
  const step = (above.length - 1) / (mostTried - 1);
  return Array.from({ length: mostTried }, (_, index) => above[Math.round(index * step)]).filter(
    (one) => one !== undefined,
  );
}

/** A release between the one that helps and the last that was tried before it may help as well. */
async function lowestLike(
  lift: Lift,
  above: readonly Release[],
  goal: Goal,
  releases: Releases,
): Promise<Lift> {
  if (above.length <= mostTried) return lift;
  const at = above.findIndex(({ version }) => version === lift.version);
  const before = above.slice(Math.max(0, at - Math.ceil(above.length / mostTried)), at);
  for (const release of before) {
    const brought = await broughtBy(release, goal, releases);
    if (brought !== undefined && (await helps(brought, goal, release.version, releases)))
      return { version: release.version, ...brought };
  }
  return lift;
}

type Brought = Pick<Lift, 'brings' | 'tree'>;

/** Fixed versions alone of the package, and nothing with a vulnerability that was not there before. */
async function helps(
  { brings, tree }: Brought,
  { direct, to, isWorse }: Goal,
  version: string,
  releases: Releases,
): Promise<boolean> {
  if (!brings.every((each) => releases.compare(each, to) >= 0)) return false;
  return isWorse === undefined || !(await isWorse(new Map([...tree, [direct, version]])));
}

/** Versions of the package in the tree of a release, each range resolved to its highest release. */
export async function broughtBy(
  release: Release,
  { direct, name, present }: Pick<Goal, 'direct' | 'name' | 'present'>,
  releases: Releases,
): Promise<Brought | undefined> {
  const brought = new Set<string>();
  const tree = new Map<string, string>();
  const seen = new Set([`${direct}@${release.version}`]);
  const queue = [release];
  // Grows while it is read; each release enters once.
  for (const { requires, peers = new Map<string, string>(), isBundle } of queue) {
    if (isBundle === true) return undefined;
    // Clients install what is expected beside a package where it is not there.
    const beside = [...peers].filter(([wanted]) => present?.has(wanted) !== true && wanted !== direct);
    for (const [wanted, range] of [...requires, ...beside]) {
      const found = await releases.highest(wanted, range);
      if (found === undefined && !requires.has(wanted)) continue;
      if (found === undefined) return undefined;
      if (wanted === name) brought.add(found.version);
      tree.set(wanted, found.version);
      const key = `${wanted}@${found.version}`;
      if (seen.has(key)) continue;
      if (seen.size >= mostPackages) return undefined;
      seen.add(key);
      queue.push(found);
    }
  }
  return { brings: [...brought], tree };
}
