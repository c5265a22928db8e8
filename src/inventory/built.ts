import type { PlacedFact } from '../core/analyzer.js';
import { nameOf, prefixOf } from '../core/paths.js';

/** Folders that builds write. */
const output = /(?:^|\/)(?:dist|build|out|output|target|_build)\//;

/**
 * Without the manifests that a build copied: `dist/package.json` names the same project as one outside of what builds write. What
 * it asks for is asked for there, and no one edits or locks the copy. One with a lockfile beside it is installed by itself.
 */
export function withoutBuilt(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const places = facts.flatMap(({ fact, location: { path }, hidden }) =>
    fact.kind === 'project' && !hidden
      ? [{ path, key: `${nameOf(path)} ${fact.component.ecosystem} ${fact.component.name}` }]
      : [],
  );
  const sources = new Set(places.filter(({ path }) => !output.test(path)).map(({ key }) => key));
  const copies = new Set(
    places.filter(({ path, key }) => output.test(path) && sources.has(key)).map(({ path }) => path),
  );
  if (copies.size === 0) return facts;
  const locked = new Set(
    facts.flatMap(({ fact, location: { path } }) =>
      fact.kind === 'package-file' && !copies.has(path) ? [prefixOf(path)] : [],
    ),
  );
  return facts.filter(
    ({ fact, location: { path } }) =>
      !copies.has(path) || locked.has(prefixOf(path)) || ofContent.includes(fact.kind),
  );
}

/** What a file holds weighs wherever it was copied to. */
const ofContent: readonly PlacedFact['fact']['kind'][] = ['secret', 'code-source'];
