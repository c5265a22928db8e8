import type { Analyzer, PackageArchive, PlacedFact } from '../core/analyzer.js';
import type { Distribution, Inventory } from '../core/component.js';
import type { Ecosystem } from '../core/ecosystem.js';
import { type Gap, gap } from '../core/gap.js';
import { prefixOf } from '../core/paths.js';
import { joinComponents } from './components.js';
import { chooseDistribution, type Place } from './distribution.js';
import { distributionAnalyzers, packageTypeOf } from './distributions/index.js';
import { withoutVersion } from './edges.js';
import { rolesOf, withDirect, withoutLocked } from './manifests.js';
import { ownershipTest, withoutOwned } from './owned.js';
import { type FactOf, factsOf } from './placed.js';
import { withAliases } from './project-facts.js';
import { withScopes } from './scopes.js';

export interface InventoryOptions {
  readonly ecosystems: readonly Ecosystem[];
  /** Follows symbolic links of the artifact: `lib/x` to `usr/lib/x`. By default there are none. */
  readonly resolve?: (path: string) => string;
  /** A source tree has no operating system; an image or a root file system that lacks its packages has a gap. */
  readonly mode: 'image' | 'filesystem' | 'rootfs';
}

/** Every analyzer of the inventory, for the walk. */
export function inventoryAnalyzers(ecosystems: readonly Ecosystem[]): readonly Analyzer[] {
  return [...distributionAnalyzers, ...ecosystems.flatMap((each) => each.analyzers)];
}

/**
 * Joins what single files said to what is there: one component per purl, in the words of its distribution,
 * without what an operating system package already stands for. The order of facts makes no difference.
 */
export function buildInventory(
  facts: readonly PlacedFact[],
  gaps: readonly Gap[],
  options: InventoryOptions,
): Inventory {
  const visible = options.ecosystems.reduce<readonly PlacedFact[]>(
    (all, { join }) => join?.(all) ?? all,
    facts.filter((each) => !each.hidden),
  );
  const distribution = chooseDistribution(factsOf(visible, 'distribution'));
  const isOwned = ownershipTest(factsOf(visible, 'ownership'), options.resolve);
  const manifests = factsOf(visible, 'direct-names');
  const roles = rolesOf(options.ecosystems);
  const isCopy = copyTest(options);
  const listed = withoutOwn(
    withoutLocked(withoutOwned(factsOf(visible, 'component'), isOwned), factsOf(visible, 'project'), roles),
    factsOf(visible, 'project'),
    isCopy,
  );
  const found = withScopes(withDirect(listed, manifests, roles), manifests, roles);
  const { components, projects } = joinComponents(
    found,
    withAliases(factsOf(visible, 'project'), found, manifests),
    factsOf(visible, 'licence'),
    distribution,
    isCopy,
  );
  const osTypes = new Set(
    found.flatMap(({ fact }) => (isOsPackage(fact) ? typeOf(fact.component.purl) : [])),
  );
  return {
    components,
    ...(projects.length === 0 ? {} : { projects }),
    ...(distribution === undefined ? {} : { distribution }),
    archives: uniqueArchives(factsOf(visible, 'archive')),
    gaps: uniqueGaps([
      ...gaps,
      ...factsOf(visible, 'problem')
        .filter(({ fact, location }) => fact.weight !== 'note' || !isOwned(location.path))
        .map(gapOfProblem),
      ...contradictions(
        distribution,
        osTypes,
        found.find(({ fact }) => isOsPackage(fact))?.location,
        options,
      ),
    ]),
  };
}

/** In a source tree an installed package is a copy of what the lockfile records; what an image holds is what it ships. */
function copyTest({ ecosystems, mode }: InventoryOptions): (found: FactOf<'component'>) => boolean {
  if (mode !== 'filesystem') return () => false;
  const installed = new Set(
    ecosystems.flatMap(({ analyzers }) =>
      analyzers.flatMap(({ id, evidence }) => (evidence === 'installed' ? [id] : [])),
    ),
  );
  return ({ analyzer }) => installed.has(analyzer);
}

/**
 * What a build of the project left in its tree, such as an `.egg-info` folder, is the project and no package that it uses; in any
 * version where the manifest computes its own.
 */
function withoutOwn(
  found: readonly FactOf<'component'>[],
  projects: readonly FactOf<'project'>[],
  isCopy: (found: FactOf<'component'>) => boolean,
): readonly FactOf<'component'>[] {
  const folders = new Map<string, string>(
    projects.map(({ fact, location }) => [fact.component.purl, prefixOf(location.path)] as const),
  );
  return found.filter((each) => {
    const { purl } = each.fact.component;
    const folder = folders.get(purl) ?? folders.get(withoutVersion(purl));
    return folder === undefined || !isCopy(each) || !each.location.path.startsWith(folder);
  });
}

function isOsPackage(fact: FactOf<'component'>['fact']): boolean {
  return fact.component.ecosystem === undefined;
}

function typeOf(purl: string): string {
  return purl.slice('pkg:'.length, purl.indexOf('/'));
}

function gapOfProblem({ analyzer, location, fact }: FactOf<'problem'>): Gap {
  const place = fact.line === undefined ? location : { ...location, line: fact.line };
  return {
    ...gap(analyzer, place, fact.reason, fact.weight ?? 'incomplete'),
    ...(fact.lacks === undefined ? {} : { lacks: fact.lacks }),
  };
}

/** A distribution without packages, or packages without a distribution: either way something was not seen. */
function contradictions(
  distribution: (Distribution & { readonly foundAt: Place }) | undefined,
  osTypes: ReadonlySet<string>,
  firstPackage: Place | undefined,
  { ecosystems, mode }: InventoryOptions,
): readonly Gap[] {
  if (distribution === undefined) {
    if (firstPackage === undefined) return [];
    const reason = `There are ${[...osTypes].sort().join(' and ')} packages, but no os-release names their distribution, so no advisories fit them`;
    return [gap('inventory', firstPackage, reason)];
  }
  const type = packageTypeOf(distribution);
  if (mode === 'filesystem' || (type !== undefined && osTypes.has(type))) return [];
  const readable = type !== undefined && ecosystems.some((each) => each.purlTypes.includes(type));
  const reason = readable
    ? `${distribution.name} has no ${type} package database here, so its packages are not known`
    : `Packages of ${distribution.name} are of a kind that this version does not read`;
  return [{ ...gap('inventory', distribution.foundAt, reason), lacks: 'system-packages' }];
}

function uniqueArchives(facts: readonly FactOf<'archive'>[]): readonly PackageArchive[] {
  const byText = new Map(facts.map(({ fact }) => [JSON.stringify(fact.archive), fact.archive]));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, archive]) => archive);
}

function uniqueGaps(gaps: readonly Gap[]): readonly Gap[] {
  const byText = new Map(gaps.map((each) => [gapKey(each), each]));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, each]) => each);
}

function gapKey({ unit, location, reason, weight }: Gap): string {
  return JSON.stringify([weight, unit, location, reason]);
}

/** By code units, which no locale changes. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
