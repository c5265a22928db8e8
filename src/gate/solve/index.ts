import type { Component, Inventory, Purl } from '../../core/component.js';
import { reasonOf } from '../../core/errors.js';
import type { Finding, Fix, Lift } from '../../core/finding.js';
import { type Gap, gap } from '../../core/gap.js';
import type { World } from '../../core/world.js';
import { purlOf } from '../../inventory/facts/index.js';
import { partsOf } from '../../inventory/project-facts.js';
import { liftCommand } from '../deps/lift-commands.js';
import { type CommandSource, wantedDirect } from '../deps/typed.js';
import { cleanFix } from './clean.js';
import { farthest } from './effort.js';
import { Graph } from './graph.js';
import { liftDirect, type Releases } from './lift.js';
import { registryVariable, releasesOf } from './registries.js';
import { Together } from './together.js';

type Upgrade = Extract<Fix, { kind: 'upgrade' }>;

/** A finding that no command clears, because of what brings its package in. */
interface Stuck {
  readonly finding: Finding;
  readonly fix: Upgrade;
  readonly path: string;
  /** The direct dependencies that bring it in, itself excepted. */
  readonly directs: readonly [Component, ...Component[]];
  /** The package itself where the project names it. */
  readonly own?: Component;
}

export interface Solved {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}

export interface LiftSource extends CommandSource {
  /** What the engine for packages finds in other components; all trees are taken where it is left out. */
  match?(inventory: Inventory): Promise<readonly Finding[]>;
}

/**
 * Upgrades that no command makes, because what brings the package in does not allow the version: the lowest release of the direct
 * dependency that does, as registries publish them. One release for all that the dependency brings in, where there is one.
 */
export async function withLifts(
  findings: readonly Finding[],
  source: LiftSource,
  world: Pick<World, 'network' | 'env'>,
): Promise<Solved> {
  const registries = new Registries(world);
  const lifted = new Map<Finding, Fix>();
  const held = new Map<Finding, Fix>();
  const failures: Gap[] = [];
  const graph = new Graph(source.inventory.components);
  const known = new Set(findings.map(subjectOf));
  const attempt = async (
    { name, ecosystem }: Pick<Component, 'name' | 'ecosystem'>,
    work: (releases: Releases) => Promise<readonly (readonly [Finding, Fix])[]>,
  ) => {
    const releases = registries.of(ecosystem);
    if (releases === undefined) return;
    try {
      for (const [finding, fix] of await work(releases)) lifted.set(finding, fix);
    } catch (thrown) {
      const place = { at: 'setting', name: `registry of ${ecosystem}` } as const;
      failures.push(gap('solve', place, `${name} was not looked up: ${reasonOf(thrown)}`, 'note'));
    }
  };
  const together = new Together(source, graph, (template, tree) => worseThan(known, template, source)(tree));
  for (const finding of findings)
    if (together.isFor(finding) && finding.evidence.kind === 'vulnerable-component')
      await attempt(finding.evidence.package, async (releases) => {
        const fix = await together.fixOf(finding, releases);
        // A release of what brings it in may still let go of it.
        if (fix?.kind === 'upgrade' && fix.heldBy !== undefined) held.set(finding, fix);
        return fix === undefined || held.has(finding) ? [] : [[finding, fix] as const];
      });
  for (const finding of findings.filter((each) => !lifted.has(each) && !held.has(each))) {
    const named = namedByProject(finding, graph);
    if (named === undefined) continue;
    const goal = {
      present: presentBeside(named.direct, named.path, source),
      isWorse: worseThan(known, named.direct, source),
    };
    await attempt(named.direct, async (releases) => {
      const fix = await cleanFix({ finding, ...named }, goal, releases, source);
      return fix === undefined ? [] : [[finding, fix] as const];
    });
  }
  const left = findings.filter((finding) => !lifted.has(finding));
  for (const group of groupsOf(left.flatMap((finding) => stuckIn(finding, graph) ?? []))) {
    const [
      {
        directs: [first],
      },
    ] = group;
    const isWorse = worseThan(known, first, source);
    await attempt(first, (releases) => liftsFor(group, { releases, source, graph, isWorse, together }));
  }
  return {
    findings: findings.map((finding) => {
      const fix = lifted.get(finding) ?? held.get(finding);
      return fix === undefined ? finding : { ...finding, fix };
    }),
    gaps: [...registries.gaps, ...failures],
  };
}

/** The dependency of the project itself that a command moves, where it may bring several copies of others along. */
function namedByProject(
  { fix, evidence, locations: [place] }: Finding,
  graph: Graph,
): { readonly direct: Component; readonly path: string } | undefined {
  if (fix?.kind !== 'upgrade' || fix.command === undefined || place.at !== 'file') return undefined;
  if (evidence.kind !== 'vulnerable-component' || evidence.package.ecosystem !== 'npm') return undefined;
  const direct = evidence.components.map(({ purl }) => graph.at(purl)).find((each) => each?.direct === true);
  return direct === undefined ? undefined : { direct, path: place.path };
}

/** Each is opened when it is asked for first. */
class Registries {
  readonly gaps: Gap[] = [];
  private readonly world: Pick<World, 'network' | 'env'>;
  private readonly known = new Map<string, Releases | undefined>();

  constructor(world: Pick<World, 'network' | 'env'>) {
    this.world = world;
  }

  of(ecosystem: string): Releases | undefined {
    if (!this.known.has(ecosystem)) {
      const { releases, gaps } = openRegistry(ecosystem, this.world);
      this.known.set(ecosystem, releases);
      this.gaps.push(...gaps);
    }
    return this.known.get(ecosystem);
  }
}

/** Only registries that the user named are asked: a lockfile is a stranger's text, and so are the addresses in it. */
function openRegistry(
  ecosystem: string,
  { network, env }: Pick<World, 'network' | 'env'>,
): { readonly releases?: Releases; readonly gaps: readonly Gap[] } {
  const variable = registryVariable(ecosystem);
  if (variable === undefined) return { gaps: [] };
  const address = env[variable];
  if (address === undefined || !/^https?:\/\//.test(address)) {
    const place = { at: 'setting', name: variable } as const;
    const reason = `Set ${variable} to the address of the registry of ${ecosystem} that is to be asked.`;
    return { gaps: [gap('solve', place, `The registry of ${ecosystem} is not known. ${reason}`, 'note')] };
  }
  const releases = releasesOf(ecosystem, network, address);
  return releases === undefined ? { gaps: [] } : { releases, gaps: [] };
}

const mostDirects = 3;

function stuckIn(finding: Finding, graph: Graph): Stuck | undefined {
  const { fix, evidence, locations } = finding;
  const [place] = locations;
  if (fix?.kind !== 'upgrade' || place.at !== 'file' || evidence.kind !== 'vulnerable-component')
    return undefined;
  // The lockfile of Cargo does not show what packages ask of each other: its command may be refused.
  if (fix.command !== undefined && evidence.package.ecosystem !== 'crates.io') return undefined;
  const purls = evidence.components.map(({ purl }) => purl);
  const directs = graph.directAbove(purls).filter(({ purl }) => !purls.includes(purl));
  const [first, ...others] = directs;
  if (first === undefined || directs.length > mostDirects) return undefined;
  const own = purls.map((purl) => graph.at(purl)).find((each) => each?.direct === true);
  return {
    ...{ finding, fix, path: place.path, directs: [first, ...others] },
    ...(own === undefined ? {} : { own }),
  };
}

type Group = readonly [Stuck, ...Stuck[]];

function groupsOf(stuck: readonly Stuck[]): readonly Group[] {
  const groups = new Map<string, [Stuck, ...Stuck[]]>();
  for (const one of stuck) {
    const key = [one.path, ...one.directs.map(({ purl }) => purl), one.own?.purl ?? ''].join(' ');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()];
}

interface Solver {
  readonly releases: Releases;
  readonly source: CommandSource;
  readonly graph: Graph;
  readonly together: Together;
  readonly isWorse: (tree: ReadonlyMap<string, string>) => Promise<boolean>;
}

async function liftsFor(group: Group, solver: Solver): Promise<readonly (readonly [Finding, Fix])[]> {
  const { releases } = solver;
  const found = new Map<string, Moves>();
  for (const one of group) {
    const key = keyOf(one);
    if (found.has(key) || (await isTakenAsIs(one, solver))) continue;
    const moves = await movesFor(one, solver);
    if (moves !== undefined) found.set(key, moves);
  }
  const highest = new Map<Purl, string>();
  const brought = new Set<string>();
  for (const { versions, names } of found.values()) {
    for (const name of names) brought.add(name);
    for (const [purl, version] of versions)
      if (releases.compare(version, highest.get(purl) ?? version) >= 0) highest.set(purl, version);
  }
  const solved = group.filter((one) => found.has(keyOf(one)));
  if (found.size > 1 && !(await isTaken(group[0].path, highest, solver))) return [];
  return solved.flatMap((one) => {
    const fix = fixFor(one, solved, { highest, brought }, solver);
    return fix === undefined ? [] : [[one.finding, fix] as const];
  });
}

/** Whether all that ask for a package allow the fixed version, as their releases say. */
async function isTakenAsIs({ fix, finding }: Stuck, { releases, graph }: Solver): Promise<boolean> {
  if (fix.command === undefined || finding.evidence.kind !== 'vulnerable-component') return false;
  const name = nameOf(finding);
  for (const { name: parent, version } of graph.askedBy(
    finding.evidence.components.map(({ purl }) => purl),
  )) {
    const own = (await releases.of(parent))?.find((each) => each.version === version);
    const range = own?.requires.get(name);
    if (range !== undefined && !releases.satisfies(fix.to, range)) return false;
  }
  return true;
}

/** Whether the rest of a lockfile of one version for each package allows the moves. */
function isTaken(
  path: string,
  versions: ReadonlyMap<Purl, string>,
  { together, graph, releases }: Solver,
): Promise<boolean> {
  const moves = [...versions].flatMap(([purl, to]): [string, string][] => {
    const name = graph.at(purl)?.name;
    return name === undefined ? [] : [[name, to]];
  });
  return together.allows(path, new Map(moves), releases);
}

interface Moves {
  /** Of direct dependencies. */
  readonly versions: ReadonlyMap<Purl, string>;
  /** What they bring in then. */
  readonly names: readonly string[];
}

/** The versions of direct dependencies that lead to fixed ones; undefined where one of them has none. */
async function movesFor(
  { finding, fix, path, directs, own }: Stuck,
  solver: Solver,
): Promise<Moves | undefined> {
  const { releases, source, isWorse } = solver;
  const moves = new Map<Purl, string>(own === undefined ? [] : [[own.purl, fix.to]]);
  const trees: ReadonlyMap<string, string>[] = [];
  for (const direct of directs) {
    const lift = await liftDirect(
      {
        ...{ direct: direct.name, installed: direct.version, name: nameOf(finding), to: fix.to },
        present: presentBeside(direct, path, source),
        isWorse,
      },
      releases,
    );
    if (lift === undefined) return undefined;
    if (lift.version !== direct.version) moves.set(direct.purl, lift.version);
    trees.push(lift.tree);
  }
  // A direct dependency that is brought in by another one as well goes with it.
  for (const direct of directs)
    for (const tree of trees) {
      const version = tree.get(direct.name);
      if (version !== undefined && releases.compare(version, moves.get(direct.purl) ?? direct.version) > 0)
        moves.set(direct.purl, version);
    }
  if (!(await isTaken(path, moves, solver))) return undefined;
  return { versions: moves, names: trees.flatMap((tree) => [...tree.keys()]) };
}

function fixFor(
  one: Stuck,
  group: readonly Stuck[],
  {
    highest,
    brought,
  }: { readonly highest: ReadonlyMap<Purl, string>; readonly brought: ReadonlySet<string> },
  { source, graph }: Solver,
): Fix | undefined {
  const { fix, path, directs, own } = one;
  const moved = [...directs, ...(own === undefined ? [] : [own])].flatMap((direct) => {
    const to = highest.get(direct.purl);
    return to === undefined ? [] : [{ direct, to }];
  });
  const purls = group.flatMap(({ finding: { evidence } }) =>
    evidence.kind === 'vulnerable-component' ? evidence.components.map(({ purl }) => purl) : [],
  );
  const names = new Set(moved.map(({ direct }) => direct.name));
  const through = graph
    .between(directs, purls)
    .filter(({ name }) => !names.has(name) && brought.has(name))
    .map((each) => (each.ecosystem === 'crates.io' ? `${each.name}@${each.version}` : each.name));
  const command = liftCommand({
    path,
    moves: moved.map(({ direct, to }) => wantedDirect(direct, to, path, source)),
    through: [...new Set(through)].slice(0, mostThrough),
  });
  if (command === undefined) return undefined;
  const lifts = moved.map(
    ({ direct: { name, purl, version }, to }): Lift => ({ name, purl, from: version, to }),
  );
  const [lift, ...also] = lifts;
  if (lift === undefined) return { ...fix, summary: bare(fix), command };
  const effort = farthest(lifts, directs[0].ecosystem);
  return {
    ...{ ...fix, summary: summaryOf(fix, lifts), command, effort },
    lift: also.length === 0 ? lift : { ...lift, also },
  };
}

/** Whether the packages of a tree have vulnerabilities that no finding is about. */
function worseThan(
  known: ReadonlySet<string>,
  template: Component,
  { inventory, match }: LiftSource,
): Solver['isWorse'] {
  if (match === undefined) return async () => false;
  return async (tree) => {
    const components = [...tree].flatMap(([name, version]) => {
      const purl = purlLike(template, name, version);
      return purl === undefined ? [] : [{ ...template, purl, name, version, dependsOn: [] }];
    });
    const found = await match({ ...inventory, components });
    return found.some((finding) => !known.has(subjectOf(finding)));
  };
}

function subjectOf(finding: Finding): string {
  return `${finding.rule} ${nameOf(finding)}`;
}

/** In npm and Composer the part before the slash is the namespace. */
function purlLike({ purl }: Component, name: string, version: string): Purl | undefined {
  const type = purl.slice('pkg:'.length, purl.indexOf('/'));
  return purlOf({ ...partsOf(type, name), version });
}

const mostThrough = 40;

function keyOf({ finding, fix }: Stuck): string {
  return `${nameOf(finding)} ${fix.to}`;
}

const mostBeside = 100;

/** The other direct dependencies of the same lockfile. */
function presentBeside(
  direct: Component,
  path: string,
  { inventory }: CommandSource,
): ReadonlyMap<string, string> {
  const beside = inventory.components.filter(
    (each) =>
      each.direct === true &&
      each.purl !== direct.purl &&
      each.ecosystem === direct.ecosystem &&
      each.foundAt.some((place) => place.path === path),
  );
  return new Map(beside.slice(0, mostBeside).map(({ name, version }) => [name, version]));
}

function nameOf({ evidence }: Finding): string {
  return evidence.kind === 'vulnerable-component' ? evidence.package.name : '';
}

function bare({ summary }: Upgrade): string {
  return (summary.split(/[;(]/, 1)[0] ?? summary).trim();
}

function summaryOf(fix: Upgrade, lifts: readonly Lift[]): string {
  return `${bare(fix)} by ${lifts.map(({ name, from, to }) => `${name} ${from} → ${to}`).join(' and ')}`;
}
