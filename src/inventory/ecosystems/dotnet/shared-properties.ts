import type { PlacedFact } from '../../../core/analyzer.js';
import { prefixOf } from '../../../core/paths.js';
import { asList, asRecord, asText, entriesOf, parseJsonRecord } from '../../../formats/json/index.js';
import { FactList, purlOf } from '../../facts/index.js';
import { addNuget, exactVersion } from './names.js';
import { foldersAbove } from './places.js';
import { projectFile, reportOpen, substitute } from './project-files.js';

/** What a project file leaves to the shared files above it: versions by properties. */
interface Build {
  readonly isShared: boolean;
  readonly properties: ReadonlyMap<string, string>;
  readonly open: readonly { name: string; version: string; line: number; development: boolean }[];
  readonly names: readonly string[];
}

const sharedFiles = /(?:^|\/)Directory\.(?:Build|Packages)\.props$/;

/**
 * MSBuild reads the nearest Directory.Build.props above a project before the project itself
 * (https://learn.microsoft.com/visualstudio/msbuild/customize-by-directory): its properties give versions, and what it references every
 * project below references.
 */
export function joinSharedProperties(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const builds = new Map<string, Build>();
  for (const { fact, location } of facts)
    if (fact.kind === 'package-source' && fact.format === 'nuget-build')
      builds.set(location.path, buildIn(location.path, fact.text));
  const shared = new Map<string, Build[]>();
  for (const [path, build] of builds)
    if (build.isShared) shared.set(prefixOf(path), [...(shared.get(prefixOf(path)) ?? []), build]);
  if (shared.size === 0) return facts;
  return facts.flatMap((each): readonly PlacedFact[] => {
    const build = each.analyzer === projectFile.id ? builds.get(each.location.path) : undefined;
    if (build === undefined) return [each];
    const above = foldersAbove(each.location.path).flatMap((folder) => shared.get(folder) ?? []);
    if (above.length === 0) return [each];
    // Versions that are settled now were reported as open by the file alone.
    if (each.fact.kind === 'problem' && build.open.length > 0) return [];
    if (each.fact.kind === 'package-source' && each.fact.format === 'nuget-build')
      return settled(build, above).map((fact) => ({ ...each, fact }));
    return [each.fact.kind === 'project' ? withReferences(each, above) : each];
  });
}

function buildIn(path: string, text: string): Build {
  const record = parseJsonRecord(text);
  return {
    isShared: sharedFiles.test(path),
    properties: new Map(entriesOf(record.properties).map(([name, value]) => [name, asText(value) ?? ''])),
    open: asList(record.open).flatMap((each) => {
      const { name, version, line, development } = asRecord(each) ?? {};
      return typeof name === 'string' && typeof version === 'string' && typeof line === 'number'
        ? [{ name, version, line, development: development === true }]
        : [];
    }),
    names: asList(record.names).flatMap((each) => asText(each) ?? []),
  };
}

/** Properties of the file itself win over those of the files above, the nearer over the farther. */
function settled({ properties, open }: Build, above: readonly Build[]): readonly PlacedFact['fact'][] {
  const known = new Map<string, string>();
  for (const each of [...above].reverse()) for (const [name, text] of each.properties) known.set(name, text);
  for (const [name, text] of properties) known.set(name, text);
  const list = new FactList();
  const left = open.filter(({ name, version, line, development }) => {
    const exact = exactVersion(substitute(version, known));
    if (exact === undefined) return true;
    addNuget(list, {
      name,
      version: exact,
      line,
      direct: true,
      scope: development ? 'development' : 'runtime',
    });
    return false;
  });
  reportOpen(list, left);
  return list.facts();
}

function withReferences(each: PlacedFact, above: readonly Build[]): PlacedFact {
  if (each.fact.kind !== 'project') return each;
  const { component } = each.fact;
  const more = above.flatMap(({ names }) => names).flatMap((name) => purlOf({ type: 'nuget', name }) ?? []);
  const dependsOn = [...new Set([...(component.dependsOn ?? []), ...more])].sort();
  return { ...each, fact: { ...each.fact, component: { ...component, dependsOn } } };
}
