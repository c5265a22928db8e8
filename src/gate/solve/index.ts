import type { Component, Purl } from '../../core/component.js';
import { reasonOf } from '../../core/errors.js';
import type { Finding, Fix, Lift } from '../../core/finding.js';
import { type Gap, gap } from '../../core/gap.js';
import type { World } from '../../core/world.js';
import { schemeFor } from '../../engines/vulnerabilities/ecosystem.js';
import { versionSchemes } from '../../versions/index.generated.js';
import { ancestorsOf } from '../deps/dependents.js';
import { type CommandSource, directCommand } from '../deps/typed.js';
import { liftDirect, type Releases } from './lift.js';
import { registryVariable, releasesOf } from './registries.js';

type Upgrade = Extract<Fix, { kind: 'upgrade' }>;

/** A finding in a package that a direct dependency alone brings in, and that no command lifts. */
interface Stuck {
  readonly finding: Finding;
  readonly fix: Upgrade;
  readonly path: string;
  readonly direct: Component;
}

export interface Solved {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}

/**
 * Upgrades that no command makes, because what brings the package in does not allow the version: the lowest release of the direct
 * dependency that does, as registries publish them. One release for all that the dependency brings in, where there is one.
 */
export async function withLifts(
  findings: readonly Finding[],
  source: CommandSource,
  world: Pick<World, 'network' | 'env'>,
): Promise<Solved> {
  const releases = new Map<string, Releases | undefined>();
  const lifted = new Map<Finding, Fix>();
  const gaps: Gap[] = [];
  for (const group of groupsOf(stuckIn(findings, source))) {
    const [{ direct, path }] = group;
    const { ecosystem } = direct;
    if (!releases.has(ecosystem)) {
      const opened = openRegistry(ecosystem, world);
      releases.set(ecosystem, opened.releases);
      gaps.push(...opened.gaps);
    }
    const known = releases.get(ecosystem);
    if (known === undefined) continue;
    try {
      for (const [finding, fix] of await liftsFor(group, path, known, source)) lifted.set(finding, fix);
    } catch (thrown) {
      const place = { at: 'setting', name: `registry of ${ecosystem}` } as const;
      gaps.push(gap('solve', place, `${direct.name} was not looked up: ${reasonOf(thrown)}`, 'note'));
    }
  }
  return {
    findings: findings.map((finding) => {
      const fix = lifted.get(finding);
      return fix === undefined ? finding : { ...finding, fix };
    }),
    gaps,
  };
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

function stuckIn(findings: readonly Finding[], { inventory }: CommandSource): readonly Stuck[] {
  const byPurl = new Map(inventory.components.map((each) => [each.purl, each]));
  const above = ancestorsOf(inventory.components);
  return findings.flatMap((finding): readonly Stuck[] => {
    const { fix, evidence, locations } = finding;
    const [place] = locations;
    if (fix?.kind !== 'upgrade' || fix.command !== undefined || place.at !== 'file') return [];
    if (evidence.kind !== 'vulnerable-component') return [];
    const directs = new Set(evidence.components.flatMap(({ purl }): readonly Purl[] => above(purl) ?? []));
    // What several direct dependencies bring in needs all of them to move.
    const [only] = [...directs];
    const direct = directs.size === 1 && only !== undefined ? byPurl.get(only) : undefined;
    if (direct === undefined || evidence.components.some(({ purl }) => purl === direct.purl)) return [];
    return [{ finding, fix, path: place.path, direct }];
  });
}

type Group = readonly [Stuck, ...Stuck[]];

function groupsOf(stuck: readonly Stuck[]): readonly Group[] {
  const groups = new Map<string, [Stuck, ...Stuck[]]>();
  for (const one of stuck) {
    const key = `${one.path} ${one.direct.purl}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()];
}

async function liftsFor(
  group: Group,
  path: string,
  releases: Releases,
  source: CommandSource,
): Promise<readonly (readonly [Finding, Fix])[]> {
  const [{ direct }] = group;
  const found = new Map<string, string>();
  for (const { fix, finding } of group) {
    const key = `${nameOf(finding)} ${fix.to}`;
    if (found.has(key)) continue;
    const goal = {
      ...{ direct: direct.name, installed: direct.version, name: nameOf(finding), to: fix.to },
      present: presentBeside(direct, path, source),
    };
    const lift = await liftDirect(goal, releases);
    if (lift !== undefined) found.set(key, lift.version);
  }
  const highest = [...found.values()].reduce((a, b) => (releases.compare(b, a) > 0 ? b : a), direct.version);
  const scheme = schemeFor(direct.ecosystem, versionSchemes);
  return group.flatMap(({ finding, fix }) => {
    const to = found.get(`${nameOf(finding)} ${fix.to}`);
    const command = to === undefined ? undefined : directCommand(direct, highest, path, source);
    if (to === undefined || command === undefined) return [];
    const lift: Lift = { name: direct.name, purl: direct.purl, from: direct.version, to: highest };
    const effort = scheme?.distance(direct.version, highest) ?? 'major';
    return [[finding, { ...fix, summary: summaryOf(fix, lift), command, effort, lift }] as const];
  });
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

function summaryOf({ summary }: Upgrade, { name, from, to }: Lift): string {
  const [bare = summary] = summary.split(/[;(]/, 1);
  return `${bare.trim()} by ${name} ${from} → ${to}`;
}
