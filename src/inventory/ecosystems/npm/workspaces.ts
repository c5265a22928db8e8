import type { PlacedFact } from '../../../core/analyzer.js';
import { prefixOf } from '../../../core/paths.js';
import { packageJson } from './package-json.js';
import { yarnLock } from './yarn-lock.js';

/** Yarn's lockfile names workspaces without their versions; where the manifest of one was read, that says more. */
export function joinWorkspaces(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const folders = new Map<string, string[]>();
  for (const { analyzer, fact, location } of facts)
    if (analyzer === packageJson.id && fact.kind === 'project') {
      const { name } = fact.component;
      folders.set(name, [...(folders.get(name) ?? []).slice(0, 100), prefixOf(location.path)]);
    }
  if (folders.size === 0) return facts;
  return facts.filter(({ analyzer, fact, location }) => {
    if (analyzer !== yarnLock.id || fact.kind !== 'project') return true;
    const above = prefixOf(location.path);
    return !(folders.get(fact.component.name) ?? []).some((folder) => folder.startsWith(above));
  });
}
