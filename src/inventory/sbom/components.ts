import type { Component, Inventory, Purl } from '../../core/component.js';
import type { FileLocation, NonEmpty } from '../../core/location.js';
import { isNonEmpty } from '../../core/location.js';
import type { PurlParts } from '../../formats/purl/index.js';
import { sbomProperties as names } from '../../formats/sbom-properties/index.js';
import { purlOf } from '../facts/index.js';
import type { Bill, Entry } from './bill.js';
import { ecosystemOf, first, moduleOf, nameOf, partsOf, pathsOf, sourceOf } from './foreign.js';
import { ownDirect, ownScope, ownSource, placesIn } from './own.js';

/** Kinds that are not packages, so that no one misses their purl. */
const otherKinds = new Set([
  ...['operating-system', 'container', 'device', 'device-driver', 'firmware', 'file', 'data', 'platform'],
  ...[
    'machine-learning-model',
    'cryptographic-asset',
    'application',
    'source',
    'archive',
    'install',
    'other',
  ],
]);

interface Understood {
  readonly components: readonly Component[];
  /** Those that one of our own bills marks as the project itself. */
  readonly projects: readonly Component[];
  readonly problems: readonly string[];
}

/** The bill's packages, sorted and unique by purl, and what could not be understood. */
export function componentsOf(
  bill: Bill,
  distribution: Inventory['distribution'],
  here: FileLocation,
): Understood {
  const problems: string[] = [];
  const byPurl = new Map<Purl, Component>();
  const purlOfRef = new Map<string, Purl>();
  const own = new Set<Purl>();
  const graph = graphOf(bill);
  for (const entry of bill.entries) {
    const found = componentOf(entry, distribution, here, graph.isDirect(entry));
    if (typeof found === 'string') problems.push(found);
    if (found === undefined || typeof found === 'string') continue;
    purlOfRef.set(entry.ref, found.purl);
    if (first(entry.properties, names.project) === 'true') own.add(found.purl);
    const twin = byPurl.get(found.purl);
    byPurl.set(found.purl, twin === undefined ? found : joined(twin, found));
  }
  const targets = edgesByPurl(bill, purlOfRef);
  const all = [...byPurl.values()]
    .sort((a, b) => (a.purl < b.purl ? -1 : 1))
    .map((component) => ({ ...component, dependsOn: [...(targets.get(component.purl) ?? [])].sort() }));
  return {
    components: all.filter(({ purl }) => !own.has(purl)),
    projects: all.filter(({ purl }) => own.has(purl)),
    problems,
  };
}

/** Nothing for what is no package; a sentence for what is one and cannot be used. */
function componentOf(
  entry: Entry,
  distribution: Inventory['distribution'],
  here: FileLocation,
  direct: boolean | undefined,
): Component | string | undefined {
  const { purl, properties } = entry;
  if (purl === undefined) {
    // A program that is named by a CPE alone is a package to its author, who wrote the bill.
    const isNamed = entry.cpe !== undefined && entry.version !== undefined && entry.kind === 'application';
    return otherKinds.has(entry.kind) && !isNamed
      ? undefined
      : `${entry.name.slice(0, 80)} has no package URL, so no advisories can be found for it`;
  }
  const parts = partsOf(purl);
  if (parts === undefined) return `${purl.slice(0, 120)} is not a package URL`;
  const version = versionOf(entry, parts);
  const isProject = first(properties, names.project) === 'true';
  if (version === undefined && !isProject)
    return `${purl.slice(0, 120)} has no version, so no advisories can be checked`;
  const ecosystem = first(properties, names.ecosystem);
  const isOwn = ecosystem !== undefined;
  const source = isOwn ? ownSource(properties) : sourceOf(entry, parts, version ?? '');
  const architecture = first(properties, names.architecture) ?? (isOwn ? undefined : parts.qualifiers?.arch);
  const module = first(properties, names.module) ?? (isOwn ? undefined : moduleOf(properties, parts));
  const reported = ownDirect(properties) ?? (isOwn ? undefined : direct);
  const origin = first(properties, names.origin);
  return {
    purl: isOwn ? (purl as Purl) : canonical(parts, version ?? '', purl),
    name: first(properties, names.name) ?? nameOf(parts),
    version: version ?? '',
    ecosystem: ecosystem ?? ecosystemOf(parts, distribution),
    ...(source === undefined ? {} : { source }),
    ...(architecture === undefined ? {} : { architecture }),
    ...(module === undefined ? {} : { module }),
    licenses: properties.get(names.licence) ?? entry.licenses,
    dependsOn: [],
    scope: ownScope(properties) ?? entry.scope ?? 'runtime',
    ...(reported === undefined ? {} : { direct: reported }),
    foundAt: placesOf(entry, here),
    foundBy: foundBy(entry),
    ...(entry.sha1 === undefined ? {} : { sha1: entry.sha1 }),
    ...(entry.sha256 === undefined ? {} : { sha256: entry.sha256 }),
    ...(origin === undefined ? {} : { origin }),
  };
}

/** rpm's epoch stands in a qualifier, but is the most significant part of the version. */
function versionOf(entry: Entry, parts: PurlParts): string | undefined {
  const version = entry.version ?? parts.version;
  const epoch = parts.type === 'rpm' ? parts.qualifiers?.epoch : undefined;
  return version === undefined || epoch === undefined || epoch === '0' || version.includes(':')
    ? version
    : `${epoch}:${version}`;
}

/** Others write purls in several spellings; one spelling joins what belongs together. */
function canonical(parts: PurlParts, version: string, written: string): Purl {
  return purlOf({ ...parts, version: parts.version ?? version }) ?? (written as Purl);
}

function placesOf({ properties }: Entry, here: FileLocation): Component['foundAt'] {
  const places = placesIn(properties);
  if (isNonEmpty(places)) return places;
  const paths = pathsOf(properties).map((path): FileLocation => ({ at: 'file', path }));
  return isNonEmpty(paths) ? paths : [here];
}

function foundBy({ properties }: Entry): NonEmpty<string> {
  const analyzers = properties.get(names.foundBy) ?? [];
  return isNonEmpty(analyzers) ? analyzers : ['sbom'];
}

function joined(a: Component, b: Component): Component {
  const foundAt = [
    ...new Map([...a.foundAt, ...b.foundAt].map((place) => [JSON.stringify(place), place])).values(),
  ];
  const scopes = [a.scope, b.scope];
  return {
    ...a,
    licenses: [...new Set([...a.licenses, ...b.licenses])],
    scope: scopes.includes('runtime') ? 'runtime' : scopes.includes('optional') ? 'optional' : 'development',
    ...(a.direct === undefined && b.direct === undefined
      ? {}
      : { direct: a.direct === true || b.direct === true }),
    foundAt: isNonEmpty(foundAt) ? foundAt : a.foundAt,
  };
}

/** Direct is what the bill's subject itself depends on, where it says anything about that. */
function graphOf(bill: Bill): { isDirect(entry: Entry): boolean | undefined } {
  const targets = bill.root === undefined ? undefined : bill.edges.get(bill.root.ref);
  if (targets === undefined || targets.length === 0) return { isDirect: () => undefined };
  const direct = new Set(targets);
  return { isDirect: ({ ref }) => direct.has(ref) };
}

function edgesByPurl(bill: Bill, purlOfRef: ReadonlyMap<string, Purl>): ReadonlyMap<Purl, ReadonlySet<Purl>> {
  const edges = new Map<Purl, Set<Purl>>();
  for (const [ref, targets] of bill.edges) {
    const from = purlOfRef.get(ref);
    if (from === undefined) continue;
    const known = edges.get(from) ?? new Set();
    edges.set(from, known);
    for (const target of targets) {
      const to = purlOfRef.get(target);
      if (to !== undefined && to !== from) known.add(to);
    }
  }
  return edges;
}
