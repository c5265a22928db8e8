import type { Release, Releases } from './lift.js';

/** A lockfile in which each package has one version. */
export interface Locked {
  readonly versions: ReadonlyMap<string, string>;
  /** Who asks for a package, by its name. */
  readonly above: (name: string) => readonly string[];
}

const mostRaises = 200;
const mostTried = 60;

/**
 * Versions for a lockfile so that some packages are at least at given ones: nothing is lowered, and each package goes no further
 * than another one makes it. What does not fit is raised in turn, what is asked for or what asks; versions only
 * grow, so that it ends. Undefined where it finds none, which does not prove that there is none.
 * @returns what changes
 */
export async function raiseTogether(
  least: ReadonlyMap<string, string>,
  locked: Locked,
  releases: Releases,
): Promise<ReadonlyMap<string, string> | undefined> {
  const search = new Search(locked, releases);
  for (const [name, version] of least) if (!(await search.raise(name, version))) return undefined;
  return (await search.settle()) ? search.changed : undefined;
}

class Search {
  readonly changed = new Map<string, string>();
  private readonly locked: Locked;
  private readonly releases: Releases;
  private raises = 0;

  constructor(locked: Locked, releases: Releases) {
    this.locked = locked;
    this.releases = releases;
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
    }
    return true;
  }

  private async settleOne(name: string): Promise<'fits' | 'raised' | 'impossible'> {
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
      return isRaised ? 'raised' : 'impossible';
    }
    return 'fits';
  }
}
