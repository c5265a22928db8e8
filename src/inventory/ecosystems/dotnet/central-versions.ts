import type { PlacedFact } from '../../../core/analyzer.js';
import type { FoundComponent } from '../../../core/component.js';
import { prefixOf } from '../../../core/paths.js';
import { normaliseName } from './names.js';
import { foldersAbove } from './places.js';
import { projectFile } from './project-files.js';

const central = 'Directory.Packages.props';

/**
 * Central package management: the project names a package, the nearest Directory.Packages.props above it the version
 * (https://learn.microsoft.com/nuget/consume-packages/central-package-management). A version that no project of its folder
 * asks for is installed nowhere; where no project is in the tree, all of them stay.
 */
export function joinCentralVersions(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const own = facts.filter(({ analyzer }) => analyzer === projectFile.id);
  const isCentral = ({ location }: PlacedFact): boolean => location.path.endsWith(central);
  const versions = new Map<string, Map<string, FoundComponent>>();
  for (const each of own.filter(isCentral))
    if (each.fact.kind === 'component') {
      const folder = prefixOf(each.location.path);
      const known = versions.get(folder) ?? new Map<string, FoundComponent>();
      versions.set(folder, known.set(normaliseName(each.fact.component.name), each.fact.component));
    }
  if (versions.size === 0) return facts;
  const folders = new Set<string>();
  for (const each of own)
    if (!isCentral(each)) {
      const folder = foldersAbove(each.location.path).find((one) => versions.has(one));
      if (folder !== undefined) folders.add(folder);
    }
  const added = own.filter((each) => !isCentral(each)).flatMap((each) => managedIn(each, versions));
  const kept = facts.filter(
    (each) =>
      each.analyzer !== projectFile.id ||
      each.fact.kind !== 'component' ||
      !isCentral(each) ||
      !folders.has(prefixOf(each.location.path)),
  );
  return [...kept, ...added];
}

function managedIn(
  each: PlacedFact,
  versions: ReadonlyMap<string, ReadonlyMap<string, FoundComponent>>,
): readonly PlacedFact[] {
  const { fact, location } = each;
  if (fact.kind !== 'package-source' || fact.format !== 'nuget-references') return [];
  const folder = foldersAbove(location.path).find((one) => versions.has(one));
  return fact.text.split('\n').flatMap((written): readonly PlacedFact[] => {
    const [name = '', line, scope] = written.split(' ');
    const component = versions.get(folder ?? '')?.get(normaliseName(name));
    if (component === undefined) return [];
    const role = scope === 'development' ? 'development' : 'runtime';
    return [
      { ...each, fact: { kind: 'component', component: { ...component, scope: role, line: Number(line) } } },
    ];
  });
}
