import type { AnalyzedFile, Analyzer, Fact, PlacedFact } from '../../../core/analyzer.js';
import { prefixOf } from '../../../core/paths.js';
import { readPeVersion } from '../../../formats/executable/pe-version.js';
import { FactList } from '../../facts/index.js';
import { depsJson } from './deps-json.js';
import { addNuget } from './names.js';
import { foldersAbove } from './places.js';

/**
 * An assembly by the resources of its file (https://learn.microsoft.com/windows/win32/menurc/versioninfo-resource): by custom its
 * name is that of the package that brought it, and `ProductVersion` the package's version.
 */
export const assembly: Analyzer = {
  id: 'dotnet/assembly',
  version: 1,
  claim: { suffixes: ['.dll', '.exe'] },
  // Those of the system and of its frameworks; translations have the names of what they translate.
  accepts: ({ path }) =>
    !/(?:^|\/)(?:Windows|WinSxS|mono|gac|Reference Assemblies)\//i.test(path) &&
    !path.endsWith('.resources.dll'),
  maxBytes: 256 * 1024 * 1024,
  tooLongIs: 'note',
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

/** As packages have it: three numbers; frameworks and their parts have four. */
const exact = /^(\d{1,6}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,60})?)(?:\+.{1,200})?$/;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const found = readPeVersion(file.content);
  if (found?.managed !== true) return [];
  const { strings } = found;
  const version = exact.exec(strings.get('ProductVersion') ?? '')?.[1];
  // Without one it is not known which release it is of; a build of one's own has none.
  if (version === undefined) return [];
  const list = new FactList();
  addNuget(list, { name: file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.\w{3}$/, ''), version });
  return list.facts();
}

/** A deps.json beside the assemblies, or above them, names the packages themselves. */
export function joinAssemblies(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  if (!facts.some(({ analyzer }) => analyzer === assembly.id)) return facts;
  const known = new Set(
    facts.filter(({ analyzer }) => analyzer === depsJson.id).map(({ location }) => prefixOf(location.path)),
  );
  return facts.filter(
    ({ analyzer, location }) =>
      analyzer !== assembly.id || !foldersAbove(location.path).some((folder) => known.has(folder)),
  );
}
