import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import {
  asRecord,
  asText,
  entriesOf,
  type JsonRecord,
  KeyLines,
  parseJsonRecord,
} from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';
import { addNuget, normaliseName, splitKey } from './names.js';

/**
 * `App.deps.json` beside a published program: what the host loads.
 * https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md
 */
export const depsJson: Analyzer = {
  id: 'dotnet/deps-json',
  version: 2,
  claim: { suffixes: ['.deps.json'] },
  maxBytes: 32 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

/** `obj/project.assets.json`: what a restore found for a project. */
export const projectAssets: Analyzer = {
  id: 'dotnet/project-assets',
  version: 1,
  claim: { basenames: ['project.assets.json'] },
  maxBytes: 64 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const text = file.text();
  const document = parseJsonRecord(text);
  const list = new FactList();
  const lines = new KeyLines(text, 'libraries');
  const purls = new Map<string, Purl>();
  const projects: string[] = [];
  const direct = directNames(document);
  for (const [key, value] of entriesOf(document.libraries)) {
    const line = lines.next(key, '{');
    const type = asText(asRecord(value)?.type)?.toLowerCase();
    if (type === 'project') {
      projects.push(key);
      const [name, version] = splitKey(key);
      const own = list.project({ type: 'nuget', name }, { name, version, line, ecosystem: 'NuGet' });
      if (own !== undefined) purls.set(projectKey(key), own);
    }
    if (type !== 'package' && type !== 'runtimepack') continue;
    const purl = addLibrary(list, key, line);
    if (purl !== undefined) purls.set(normaliseName(key), purl);
  }
  for (const [, target] of entriesOf(document.targets)) addEdges(list, target, purls, new Set(projects));
  for (const [key, purl] of purls) if (direct.has(splitKey(key)[0])) list.markDirect(purl);
  return list.facts();
}

/** A self-contained program brings the runtime: `runtimepack.Microsoft.NETCore.App.Runtime.linux-x64`. */
function addLibrary(list: FactList, key: string, line: number | undefined): Purl | undefined {
  const [written, version] = splitKey(key);
  const name = written.startsWith('runtimepack.') ? written.slice('runtimepack.'.length) : written;
  return addNuget(list, { name, version, line, scope: 'runtime', direct: false });
}

/** In `targets`, a library's dependencies are names with the versions that were chosen. */
function addEdges(
  list: FactList,
  target: unknown,
  purls: ReadonlyMap<string, Purl>,
  projects: ReadonlySet<string>,
): void {
  // Restored assets write ranges instead; then the name alone finds the one version that is there.
  const byName = new Map<string, Purl>();
  for (const [key] of entriesOf(target)) {
    const purl = purls.get(normaliseName(key));
    if (purl !== undefined) byName.set(normaliseName(splitKey(key)[0]), purl);
  }
  for (const [key, value] of entriesOf(target)) {
    const edges = entriesOf(asRecord(value)?.dependencies).flatMap(
      ([name]) => byName.get(normaliseName(name)) ?? [],
    );
    const from = purls.get(normaliseName(key));
    if (from !== undefined) list.dependsOn(from, edges);
    else if (projects.has(key)) {
      for (const edge of edges) list.markDirect(edge);
      const own = purls.get(projectKey(key));
      if (own !== undefined) list.dependsOn(own, edges);
    }
  }
}

/** Apart from packages, whose keys hold no blank. */
function projectKey(key: string): string {
  return `project ${key}`;
}

/** Restored assets say in `project.frameworks` what the project itself asks for. */
function directNames(document: JsonRecord): ReadonlySet<string> {
  const frameworks = entriesOf(asRecord(document.project)?.frameworks);
  const names = frameworks.flatMap(([, framework]) =>
    entriesOf(asRecord(framework)?.dependencies).map(([name]) => normaliseName(name)),
  );
  return new Set(names);
}
