import type { Release, Releases } from './lift.js';

/** A lockfile in which each package has one version. */
export interface Locked {
  readonly versions: ReadonlyMap<string, string>;
  /** Who asks for a package, by its name. */
  readonly above: (name: string) => readonly string[];
  /** Ranges of packages that the list does not pin: any release in them may be taken. */
  readonly free?: ReadonlyMap<string, string>;
}

interface Asked {
  readonly owner: string;
  readonly range: string;
}

type Settled = 'fits' | 'raised' | 'impossible';

const mostRaises = 200;
const mostTried = 60;

/**
 * Versions for a lockfile so that some packages are at least at given ones: nothing is lowered, and each package goes no further
 * than another one makes it. What does not fit is raised in turn, what is asked for or what asks; versions only
 * grow, so that it ends.
 * @returns what changes; who holds it, where each way ends at packages that refuse; undefined where that cannot be decided
 */
export async function raiseTogether(
  least: ReadonlyMap<string, string>,
  locked: Locked,
  releases: Releases,
): Promise<Raised | undefined> {
  const search = new Search(locked, releases);
  for (const [name, version] of least) {
    if (await search.raise(name, version)) continue;
    const isKnown = ((await releases.of(name)) ?? []).length > 0;
    return search.isExhausted || !isKnown ? undefined : { heldBy: [name] };
  }
  if (await search.settle()) return { changed: search.changed };
  return search.isExhausted ? undefined : { heldBy: search.refusing };
}

export type Raised =
  | { readonly changed: ReadonlyMap<string, string> }
  | { readonly heldBy: readonly string[] };

class Search {
  readonly changed = new Map<string, string>();
  /** Those that the search ended at. */
  refusing: readonly string[] = [];
  private readonly locked: Locked;
  private readonly releases: Releases;
  private raises = 0;

  constructor(locked: Locked, releases: Releases) {
    this.locked = locked;
    this.releases = releases;
  }

  get isExhausted(): boolean {
    return this.raises > mostRaises;
  }

  private versionOf(name: string): string | undefined {
    return this.changed.get(name) ?? this.locked.versions.get(name);
  }

  /** To the lowest release from a version on that is acceptable. */
  async raise(
    name: string,
    from: string,
    accepts: (release: Release) => boolean = () => true,
  ): Promise<boolean> {
    this.raises += 1;
    if (this.raises > mostRaises) return false;
    const { compare, isPreRelease } = this.releases;
    const known = ((await this.releases.of(name)) ?? [])
      .filter(({ version }) => compare(version, from) >= 0 && !isPreRelease(version))
      .sort((a, b) => compare(a.version, b.version));
    for (const { version } of known.slice(0, mostTried)) {
      const release = await this.releases.release(name, version);
      if (release === undefined || !accepts(release)) continue;
      this.changed.set(name, version);
      return true;
    }
    return false;
  }

  /** Whether all that is asked of what changed, and by what changed, can be met. */
  async settle(): Promise<boolean> {
    for (let isSettled = false; !isSettled; ) {
      isSettled = true;
      const near = new Set([...this.changed.keys()].flatMap((name) => [name, ...this.locked.above(name)]));
      for (const name of near) {
        const answer = await this.settleOne(name);
        if (answer === 'impossible') return false;
        if (answer === 'raised') isSettled = false;
      }
      if (isSettled) {
        const answer = await this.settleShared(near);
        if (answer === 'impossible') return false;
        if (answer === 'raised') isSettled = false;
      }
      for (const [name, range] of this.locked.free ?? []) {
        const answer = await this.settleFree(name, range);
        if (answer === 'impossible') return false;
        if (answer === 'raised') isSettled = false;
      }
    }
    return true;
  }

  /** One of its releases has to take what is there; or what they ask for is raised. */
  private async settleFree(name: string, range: string): Promise<Settled> {
    const { compare, isPreRelease, satisfies } = this.releases;
    const inRange = ((await this.releases.of(name)) ?? [])
      .filter(({ version }) => satisfies(version, range) && !isPreRelease(version))
      .sort((a, b) => compare(b.version, a.version))
      .slice(0, mostTried);
    const refused: (readonly [wanted: string, range: string])[] = [];
    for (const { version } of inRange) {
      const { requires = new Map<string, string>() } = (await this.releases.release(name, version)) ?? {};
      const unmet = [...requires].filter(([wanted, asked]) => {
        const present = this.versionOf(wanted);
        return present !== undefined && !satisfies(present, asked);
      });
      if (unmet.length === 0) return 'fits';
      const [first] = unmet;
      if (first !== undefined && unmet.length === 1) refused.push(first);
    }
    if (inRange.length === 0) return 'fits';
    for (const [wanted, asked] of refused.reverse())
      if (await this.raise(wanted, this.versionOf(wanted) ?? '', (one) => satisfies(one.version, asked)))
        return 'raised';
    this.refusing = [name];
    return 'impossible';
  }

  /** Packages that stand in no line: one release of each has to suit all that ask for it. */
  private async settleShared(near: ReadonlySet<string>): Promise<Settled> {
    for (const [wanted, by] of await this.askedFor(near)) {
      if (by.length < 2 || !by.some(({ owner }) => this.changed.has(owner))) continue;
      const { satisfies } = this.releases;
      const versions = ((await this.releases.of(wanted)) ?? []).map(({ version }) => version);
      const suits = (version: string, asked: readonly Asked[]) =>
        asked.every(({ range }) => satisfies(version, range));
      if (versions.length === 0 || versions.some((version) => suits(version, by))) continue;
      // What did not have to move yet moves first.
      const owners = by.map(({ owner }) => owner);
      const order = [
        ...owners.filter((each) => !this.changed.has(each)),
        ...owners.filter((each) => this.changed.has(each)),
      ];
      for (const owner of order) {
        const others = by.filter((each) => each.owner !== owner);
        const open = versions.filter((version) => suits(version, others));
        const present = this.versionOf(owner) ?? '';
        const isFree = ({ version, requires }: Release) => {
          const range = requires.get(wanted);
          return version !== present && (range === undefined || open.some((each) => satisfies(each, range)));
        };
        if (await this.raise(owner, present, isFree)) return 'raised';
      }
      this.refusing = owners;
      return 'impossible';
    }
    return 'fits';
  }

  private async askedFor(near: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly Asked[]>> {
    const asked = new Map<string, Asked[]>();
    for (const owner of near) {
      const version = this.versionOf(owner);
      const release = version === undefined ? undefined : await this.releases.release(owner, version);
      for (const [wanted, range] of release?.requires ?? []) {
        if (this.versionOf(wanted) !== undefined || this.locked.free?.has(wanted) === true) continue;
        asked.set(wanted, [...(asked.get(wanted) ?? []), { owner, range }]);
      }
    }
    return asked;
  }

  private async settleOne(name: string): Promise<Settled> {
    const version = this.versionOf(name);
    const release = version === undefined ? undefined : await this.releases.release(name, version);
    // What no registry knows is the project's own.
    if (version === undefined || release === undefined) return 'fits';
    for (const [wanted, range] of release.requires) {
      const present = this.versionOf(wanted);
      if (present === undefined || this.releases.satisfies(present, range)) continue;
      const later = ((await this.releases.of(wanted)) ?? [])
        .map(({ version: each }) => each)
        .filter((each) => this.releases.compare(each, present) >= 0);
      const isRaised =
        (await this.raise(wanted, present, (one) => this.releases.satisfies(one.version, range))) ||
        (await this.raise(name, version, ({ version: own, requires }) => {
          const asked = requires.get(wanted);
          if (own === version) return false;
          return (
            asked === undefined || [present, ...later].some((each) => this.releases.satisfies(each, asked))
          );
        }));
      if (!isRaised) this.refusing = [name, wanted];
      return isRaised ? 'raised' : 'impossible';
    }
    return 'fits';
  }
}
