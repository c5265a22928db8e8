import type { PlacedFact } from '../../core/analyzer.js';
import type { FoundComponent } from '../../core/component.js';
import type { Finding, FindingOrigin } from '../../core/finding.js';
import type { Recognised } from './recognise.js';

/** Findings with what brought them: a layer of the base, or a step of the application's own build. */
export function withOrigins(
  findings: readonly Finding[],
  facts: readonly PlacedFact[],
  { base, steps }: Recognised,
): readonly Finding[] {
  const { layers } = base;
  if (layers === undefined) return findings;
  const firstLayers = firstLayerOf(facts);
  return findings.map((finding) => {
    const indexes = layersOf(finding, firstLayers);
    if (indexes.length === 0) return finding;
    const own = indexes.filter((index) => index >= layers);
    const line = own.length > 0 ? steps?.lineOfLayer.get(Math.min(...own)) : base.dockerfile?.line;
    const path = base.dockerfile?.path;
    const origin: FindingOrigin = {
      part: own.length > 0 ? 'application' : 'base',
      ...(line === undefined || path === undefined ? {} : { dockerfile: { path, line } }),
    };
    return { ...finding, origin };
  });
}

/**
 * A package database is written anew by every step that installs something, so its place shows the last one. What
 * brought a package is the first layer whose database has it in this version, whether or not a later one hides that.
 */
function firstLayerOf(facts: readonly PlacedFact[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { fact, location } of facts) {
    if (fact.kind !== 'component' || location.layerIndex === undefined) continue;
    const key = keyOf(fact.component);
    if (location.layerIndex < (first.get(key) ?? Number.POSITIVE_INFINITY))
      first.set(key, location.layerIndex);
  }
  return first;
}

/** Only packages of a system share one database. */
function layersOf(finding: Finding, firstLayers: ReadonlyMap<string, number>): readonly number[] {
  const { evidence, locations } = finding;
  if (evidence.kind === 'vulnerable-component') {
    const first = evidence.components.flatMap(({ purl, name, version }) =>
      systemTypes.has(typeOf(purl)) ? (firstLayers.get(`${typeOf(purl)}\n${name}\n${version}`) ?? []) : [],
    );
    if (first.length > 0) return first;
  }
  return locations.flatMap((place) => (place.at === 'file' ? (place.layerIndex ?? []) : []));
}

const systemTypes = new Set(['deb', 'apk', 'rpm', 'alpm']);

function keyOf({ purl, name, version }: FoundComponent): string {
  return `${typeOf(purl)}\n${name}\n${version}`;
}

function typeOf(purl: string): string {
  return purl.slice('pkg:'.length, purl.indexOf('/'));
}

/** How many findings the base alone brings. */
export function ofBase(findings: readonly Finding[]): number {
  return findings.filter(({ origin }) => origin?.part === 'base').length;
}
