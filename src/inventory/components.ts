import type { Component, FoundComponent, Purl } from '../core/component.js';
import { isNonEmpty } from '../core/location.js';
import { prefixOf } from '../core/paths.js';
import type { KnownDistribution } from './distribution.js';
import { distroQualifierOf, purlNamespaceOf } from './distributions/index.js';
import { EdgeResolver, type Placed } from './edges.js';
import { licencesOf } from './licences.js';
import type { FactOf } from './placed.js';

type Found = FactOf<'component'>;
type FoundPlace = Component['foundAt'][number];

interface Joined {
  readonly components: readonly Component[];
  /** The project itself and its workspaces. */
  readonly projects: readonly Component[];
}

/**
 * One component per purl, sorted by it; projects apart from the packages that they use. Of a copy that a lockfile
 * above it records as well, the lockfile is the place, and has the scope.
 */
export function joinComponents(
  facts: readonly Found[],
  projects: readonly FactOf<'project'>[],
  licences: readonly FactOf<'licence'>[],
  distribution: KnownDistribution | undefined,
  isCopy: (found: Found) => boolean,
): Joined {
  const copiesLast = (a: Found, b: Found) => Number(isCopy(a)) - Number(isCopy(b)) || byPlace(a, b);
  const groups = groupByPurl([...facts].sort(copiesLast), distribution);
  const own = groupByPurl(
    projects.map((each): Found => ({ ...each, fact: { ...each.fact, kind: 'component' } })).sort(byPlace),
    distribution,
  );
  const licencesFor = licencesOf(licences, groups);
  const joined = joiner(distribution, isCopy);
  const components = joined(groups, new EdgeResolver(placedOf(groups)), licencesFor);
  if (own.size === 0) return { components, projects: [] };
  const edges = new EdgeResolver([...placedOf(groups), ...placedOf(own)]);
  return { components, projects: joined(own, edges, licencesOf(licences, own)) };
}

function joiner(distribution: KnownDistribution | undefined, isCopy: (found: Found) => boolean) {
  return (
    groups: ReadonlyMap<Purl, readonly Found[]>,
    edges: EdgeResolver,
    licencesFor: (group: readonly Found[]) => readonly string[],
  ): readonly Component[] =>
    [...groups]
      .sort(([a], [b]) => compareText(a, b))
      .map(([purl, group]) => {
        const recorded = group.filter((each) => !isCopy(each));
        const isRecorded = ({ location: { path } }: Found) =>
          recorded.some((each) => path.startsWith(prefixOf(each.location.path)));
        const scope = scopeOf(group.filter((each) => !isCopy(each) || !isRecorded(each)));
        return { ...component(purl, group, edges, licencesFor(group), distribution), scope };
      });
}

function groupByPurl(
  facts: readonly Found[],
  distribution: KnownDistribution | undefined,
): Map<Purl, Found[]> {
  const groups = new Map<Purl, Found[]>();
  for (const each of facts) {
    const purl = finalPurl(each.fact.component, distribution);
    const group = groups.get(purl);
    if (group) group.push(each);
    else groups.set(purl, [each]);
  }
  return groups;
}

/** Operating system packages get the distribution's namespace and qualifier; all others are final as found. */
function finalPurl(found: FoundComponent, distribution: KnownDistribution | undefined): Purl {
  if (found.ecosystem !== undefined || distribution === undefined) return found.purl;
  const slash = found.purl.indexOf('/');
  const [path = '', query = ''] = found.purl.slice(slash + 1).split('?', 2);
  const namespace = encodeURIComponent(purlNamespaceOf(distribution));
  const distro = `distro=${encodeURIComponent(distroQualifierOf(distribution))}`;
  const own = query.split('&').filter(Boolean);
  const upstream = own.some((each) => each.startsWith('upstream=')) ? [] : upstreamOf(found);
  const qualifiers = [...own, distro, ...upstream].sort().join('&');
  return `${found.purl.slice(0, slash)}/${namespace}/${path}?${qualifiers}` as Purl;
}

/**
 * The package that it was built from, as Syft and Grype write it: `upstream=openssl`, with the version where that is
 * another one (`gcc-12@12.2.0-14`). rpm names the file of the source package, which is in the purl already.
 */
function upstreamOf({ name, version, source }: FoundComponent): readonly string[] {
  if (source === undefined || (source.name === name && source.version === version)) return [];
  const text = source.version === version ? source.name : `${source.name}@${source.version}`;
  // purl-spec: a colon is never escaped.
  return [`upstream=${encodeURIComponent(text).replaceAll('%3A', ':')}`];
}

function* placedOf(groups: ReadonlyMap<Purl, readonly Found[]>): Generator<Placed> {
  for (const [purl, group] of groups) {
    for (const { fact, location } of group) {
      yield {
        found: fact.component.purl,
        purl,
        path: location.path,
        architecture: fact.component.architecture,
        direct: fact.component.direct,
      };
    }
  }
}

function component(
  purl: Purl,
  group: readonly Found[],
  edges: EdgeResolver,
  licenses: readonly string[],
  distribution: KnownDistribution | undefined,
): Omit<Component, 'scope'> {
  const parts = group.map(({ fact }) => fact.component);
  const [first] = parts;
  const foundAt = uniquePlaces(group);
  const foundBy = [...new Set(group.map((each) => each.analyzer))].sort();
  if (first === undefined || !isNonEmpty(foundAt) || !isNonEmpty(foundBy))
    throw new TypeError('a group has facts');
  const direct = directOf(parts);
  return {
    purl,
    name: first.name,
    version: first.version,
    ecosystem: first.ecosystem ?? distribution?.ecosystem ?? unknownEcosystem(first, distribution),
    ...firstOf(parts, 'source'),
    ...firstOf(parts, 'architecture'),
    ...firstOf(parts, 'module'),
    licenses,
    dependsOn: dependsOn(purl, group, edges),
    ...(direct === undefined ? {} : { direct }),
    foundAt,
    foundBy,
    ...firstOf(parts, 'sha1'),
    ...firstOf(parts, 'sha256'),
    ...firstOf(parts, 'origin'),
  };
}

/** Named after the distribution, so that "no advisories for …" can say for whom; else after the package type. */
function unknownEcosystem(found: FoundComponent, distribution: KnownDistribution | undefined): string {
  if (distribution === undefined) return found.purl.slice('pkg:'.length, found.purl.indexOf('/'));
  return [distribution.id, distribution.versionId ?? distribution.codename].filter(Boolean).join(':');
}

function firstOf<K extends 'source' | 'architecture' | 'module' | 'sha1' | 'sha256' | 'origin'>(
  parts: readonly FoundComponent[],
  key: K,
): Pick<FoundComponent, K> | object {
  const part = parts.find((each) => each[key] !== undefined);
  return part === undefined ? {} : { [key]: part[key] };
}

function dependsOn(purl: Purl, group: readonly Found[], edges: EdgeResolver): readonly Purl[] {
  const targets = new Set<Purl>();
  for (const { fact, location } of group) {
    for (const wanted of fact.component.dependsOn ?? []) {
      const target = edges.resolve(wanted, location.path, fact.component.architecture);
      if (target !== undefined && target !== purl) targets.add(target);
    }
  }
  return [...targets].sort();
}

/** What is needed at run time in one place is needed at run time. */
function scopeOf(group: readonly Found[]): Component['scope'] {
  const scopes = new Set(group.map(({ fact }) => fact.component.scope ?? 'runtime'));
  return scopes.has('runtime') ? 'runtime' : scopes.has('optional') ? 'optional' : 'development';
}

function directOf(parts: readonly FoundComponent[]): boolean | undefined {
  const reported = parts.flatMap((each) => each.direct ?? []);
  return reported.length === 0 ? undefined : reported.includes(true);
}

function uniquePlaces(group: readonly Found[]): readonly FoundPlace[] {
  if (group.length === 1) return group.map(placeOf);
  const byText = new Map(group.map((each) => [JSON.stringify(placeOf(each)), placeOf(each)]));
  return [...byText.values()];
}

function placeOf({ location, fact }: Found): FoundPlace {
  const { line, inside } = fact.component;
  if (line === undefined && inside === undefined) return location;
  return {
    ...location,
    ...(line === undefined ? {} : { line }),
    ...(inside === undefined ? {} : { inside }),
  };
}

function byPlace(a: Found, b: Found): number {
  return (
    compareText(a.location.path, b.location.path) ||
    (a.location.layerIndex ?? 0) - (b.location.layerIndex ?? 0) ||
    (a.fact.component.line ?? 0) - (b.fact.component.line ?? 0) ||
    compareText(a.fact.component.inside ?? '', b.fact.component.inside ?? '') ||
    compareText(a.analyzer, b.analyzer) ||
    compareText(a.fact.component.purl, b.fact.component.purl)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
