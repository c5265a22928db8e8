import type { Component } from '../../core/component.js';
import type { Finding, Fix, Lift } from '../../core/finding.js';
import type { Effort } from '../../core/upgrade.js';
import { liftCommand } from '../deps/lift-commands.js';
import { type CommandSource, wantedDirect } from '../deps/typed.js';
import { farthest } from './effort.js';
import type { Graph } from './graph.js';
import { type Raised, raiseTogether } from './joint.js';
import type { Releases } from './lift.js';
import { type Moved, newestOf } from './newest.js';

type Upgrade = Extract<Fix, { kind: 'upgrade' }>;

/** Lockfiles in which a package has one version, and lists of pinned ones. */
const ofOneVersion =
  /(?:^|\/)(?:composer\.lock|Gemfile\.lock|gems\.locked|poetry\.lock|Cargo\.lock|[\w.-]{0,60}requirements[\w.-]{0,60}\.txt)$/;

/** Those whose package managers take the newest release that ranges allow, whatever is named. */
const takesNewest = /(?:^|\/)(?:composer\.lock|Gemfile\.lock|gems\.locked|poetry\.lock|Cargo\.lock)$/;

const isOfBundler = /(?:^|\/)(?:Gemfile\.lock|gems\.locked)$/;

/** Those that can be given one version for what the project names. */
const takesExact = /(?:^|\/)(?:composer|poetry)\.lock$/;

/** Whether versions of packages like a component have vulnerabilities that are not there now. */
export type IsWorse = (template: Component, tree: ReadonlyMap<string, string>) => Promise<boolean>;

/** Upgrades in lockfiles of one version for each package: whatever has to move with them moves in the same command. */
export class Together {
  private readonly source: CommandSource;
  private readonly graph: Graph;
  private readonly isWorse: IsWorse;
  private readonly locks = new Map<string, ReadonlyMap<string, Component> | undefined>();
  private readonly solved = new Map<string, Raised | undefined>();

  constructor(source: CommandSource, graph: Graph, isWorse: IsWorse) {
    this.source = source;
    this.graph = graph;
    this.isWorse = isWorse;
  }

  isFor({ fix, evidence, locations: [place] }: Finding): boolean {
    if (fix?.kind !== 'upgrade' || place.at !== 'file' || !ofOneVersion.test(place.path)) return false;
    return (
      evidence.kind === 'vulnerable-component' && this.lockOf(place.path)?.has(evidence.package.name) === true
    );
  }

  /** Undefined where nothing else has to move, or no way was found. */
  async fixOf({ fix, evidence, locations: [place] }: Finding, releases: Releases): Promise<Fix | undefined> {
    if (fix?.kind !== 'upgrade' || evidence.kind !== 'vulnerable-component' || place.at !== 'file')
      return undefined;
    const { name } = evidence.package;
    const lock = this.lockOf(place.path);
    const own = lock?.get(name);
    if (lock === undefined || own === undefined) return undefined;
    const key = `${place.path} ${name} ${fix.to}`;
    if (!this.solved.has(key))
      this.solved.set(key, await this.solve(lock, place.path, new Map([[name, fix.to]]), releases));
    const raised = this.solved.get(key);
    if (own.ecosystem === 'crates.io' && (raised === undefined || 'heldBy' in raised)) {
      // Two lines may stand beside each other in Cargo; what asks for this one has to take the version.
      const refusing = await this.refusing(own, fix.to, releases);
      return refusing.length === 0 ? undefined : heldFix(fix, refusing, own);
    }
    if (raised !== undefined && 'heldBy' in raised) return heldFix(fix, raised.heldBy, own);
    const changed = raised?.changed;
    const to = changed?.get(name) ?? fix.to;
    if (changed === undefined) return undefined;
    const isUsual = changed.size === 1 && to === fix.to && fix.command !== undefined;
    // Cargo is given the version itself where nothing else moves.
    if (isUsual && own.ecosystem === 'crates.io') return undefined;
    const worse = await this.worseOf(changed, lock, place.path, releases);
    if (isUsual && worse.size === 0) return undefined;
    const moves = [...changed].flatMap(([each, version]) => {
      const component = lock.get(each);
      return component === undefined ? [] : [{ component, to: version }];
    });
    const loose = moves.filter(
      ({ component }) =>
        worse.has(component.name) && !(component.direct === true && takesExact.test(place.path)),
    );
    if (loose.length > 0)
      return looseFix(
        fix,
        loose.map(({ component: { name: each } }) => each),
        worse,
      );
    const command = liftCommand({
      path: place.path,
      moves: moves
        .filter(({ component }) => component.direct === true)
        .map(({ component, to }) => ({
          ...wantedDirect(component, to, place.path, this.source),
          ...(worse.has(component.name) ? { isExact: true } : {}),
        })),
      through: moves
        .filter(({ component }) => component.direct !== true)
        .map(({ component: { ecosystem, name: each, version } }) =>
          ecosystem === 'crates.io' ? `${each}@${version}` : each,
        ),
    });
    const also = moves
      .filter(({ component }) => component.direct === true && component.name !== name)
      .map(
        ({ component: { name: each, purl, version }, to }): Lift => ({ name: each, purl, from: version, to }),
      );
    if (command === undefined && also.length === 0 && to === fix.to) return undefined;
    const { command: _, ...rest } = fix;
    const effort = farthest([...also, { from: own.version, to }], own.ecosystem, fix.effort);
    return {
      ...rest,
      ...{ to, effort },
      summary: summaryOf(
        { ...fix, summary: fix.summary.replace(`→ ${fix.to}`, () => `→ ${to}`) },
        also,
        effort,
      ),
      ...(command === undefined ? {} : { command }),
      ...(also.length === 0 ? {} : { also }),
    };
  }

  /** What asks for a package, as it is locked, and does not take a version. */
  private async refusing(
    { purl, name }: Component,
    to: string,
    releases: Releases,
  ): Promise<readonly string[]> {
    const refusing: string[] = [];
    for (const { name: owner, version } of this.graph.askedBy([purl])) {
      const range = (await releases.release(owner, version))?.requires.get(name);
      if (range !== undefined && !releases.satisfies(to, range)) refusing.push(owner);
    }
    return refusing;
  }

  /** Whether a lockfile of one version for each package has room for moves, without any other one of the project's own. */
  async allows(path: string, moves: ReadonlyMap<string, string>, releases: Releases): Promise<boolean> {
    const lock = ofOneVersion.test(path) ? this.lockOf(path) : undefined;
    if (lock === undefined || [...lock.values()].some(({ ecosystem }) => ecosystem === 'crates.io'))
      return true;
    const raised = await this.solve(lock, path, moves, releases);
    if (raised === undefined || 'heldBy' in raised) return false;
    return [...raised.changed].every(
      ([name, to]) => lock.get(name)?.direct !== true || moves.get(name) === to,
    );
  }

  /** What the package manager would take instead, where that has vulnerabilities that are not there now. */
  private async worseOf(
    changed: ReadonlyMap<string, string>,
    lock: ReadonlyMap<string, Component>,
    path: string,
    releases: Releases,
  ): Promise<ReadonlyMap<string, string>> {
    if (!takesNewest.test(path)) return new Map();
    const moved = new Map<string, Moved>();
    for (const [name, to] of changed) {
      const component = lock.get(name);
      // The range that a Gemfile has is not known here.
      if (component === undefined || (component.direct === true && isOfBundler.test(path))) continue;
      const asked: string[] = [];
      for (const { name: owner, version } of this.graph.askedBy([component.purl])) {
        const release = await releases.release(owner, changed.get(owner) ?? version.replace(/^v/, ''));
        const range = release?.requires.get(name);
        if (range !== undefined) asked.push(range);
      }
      moved.set(name, { to, asked, isDirect: component.direct === true });
    }
    const worse = new Map<string, string>();
    for (const [name, version] of await newestOf(moved, releases)) {
      const component = lock.get(name);
      if (component !== undefined && (await this.isWorse(component, new Map([[name, version]]))))
        worse.set(name, version);
    }
    return worse;
  }

  private solve(
    lock: ReadonlyMap<string, Component>,
    path: string,
    least: ReadonlyMap<string, string>,
    releases: Releases,
  ): Promise<Raised | undefined> {
    const above = (name: string) => {
      const component = lock.get(name);
      // A list of pinned packages does not show who asks for what.
      if (component?.ecosystem === 'PyPI' && !component.foundBy.some((by) => by.endsWith('-lock')))
        return [...lock.keys()];
      return component === undefined ? [] : this.graph.askedBy([component.purl]).map((each) => each.name);
    };
    const versions = new Map([...lock].map(([name, { version }]) => [name, version.replace(/^v/, '')]));
    const named = path.endsWith('.txt') ? this.source.ranges(path).named : new Map<string, never>();
    const free = new Map(
      [...named].flatMap(([name, [first]]) =>
        first === undefined || lock.has(name) ? [] : [[name, first.range] as const],
      ),
    );
    return raiseTogether(least, { versions, above, free }, releases);
  }

  /** By name; none where a name stands there twice. */
  private lockOf(path: string): ReadonlyMap<string, Component> | undefined {
    if (this.locks.has(path)) return this.locks.get(path);
    const lock = new Map<string, Component>();
    let isOne = true;
    for (const component of this.source.inventory.components) {
      if (!component.foundAt.some((place) => place.path === path)) continue;
      if (lock.has(component.name)) isOne = false;
      lock.set(component.name, component);
    }
    this.locks.set(path, isOne ? lock : undefined);
    return this.locks.get(path);
  }
}

function heldFix(fix: Upgrade, heldBy: readonly string[], { name }: Component): Fix {
  const { command: _, ...rest } = fix;
  const others = heldBy.filter((each) => each !== name);
  const who =
    others.length === 0
      ? 'no release that the registry has clears it'
      : `${others.join(' and ')} ${others.length === 1 ? 'holds' : 'hold'} it off in every release that the registry has`;
  return { ...rest, summary: `${bare(fix)}; ${who}`, heldBy };
}

/** No command keeps what the project does not name off a newer release. */
function looseFix(fix: Upgrade, names: readonly string[], worse: ReadonlyMap<string, string>): Fix {
  const { command: _, ...rest } = fix;
  const taken = names.map((name) => `${name} ${worse.get(name)}`).join(' and ');
  return {
    ...rest,
    summary: `${bare(fix)}; its package manager would take ${taken}, which has other vulnerabilities`,
    heldBy: names,
  };
}

/** What a summary says before its reasons. */
function bare({ summary }: Pick<Upgrade, 'summary'>): string {
  return (summary.split(';', 1)[0] ?? summary).trim();
}

function summaryOf(fix: Pick<Upgrade, 'summary' | 'effort'>, also: readonly Lift[], effort: Effort): string {
  if (also.length === 0) return bare(fix);
  const far = effort === 'major' && fix.effort !== 'major' ? ' (a major version: expect changes)' : '';
  return `${bare(fix)}, with ${also.map(({ name, from, to }) => `${name} ${from} → ${to}`).join(' and ')}${far}`;
}
