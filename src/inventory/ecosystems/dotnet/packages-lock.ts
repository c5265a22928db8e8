import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { asRecord, asText, entriesOf, KeyLines, parseJsonRecord } from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';
import { addNuget, normaliseName } from './names.js';

/** packages.lock.json: packages by target framework. https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files */
export const packagesLock: Analyzer = {
  id: 'dotnet/packages-lock',
  version: 2,
  // One folder may hold several projects: `packages.PROJECT.lock.json`.
  claim: { basenames: ['packages.lock.json'], suffixes: ['.lock.json'] },
  accepts: ({ path }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name.startsWith('packages.') && name.endsWith('.lock.json');
  },
  maxBytes: 32 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const text = file.text();
  const list = new FactList();
  const lines = new KeyLines(text, 'dependencies');
  for (const [, packages] of entriesOf(parseJsonRecord(text).dependencies))
    addFramework(list, packages, lines);
  return list.facts();
}

function addFramework(list: FactList, packages: unknown, lines: KeyLines): void {
  const purls = new Map<string, Purl>();
  const graph: (readonly [Purl, readonly string[]])[] = [];
  for (const [name, value] of entriesOf(packages)) {
    const line = lines.next(name, '{');
    const entry = asRecord(value) ?? {};
    // Another project of the same solution.
    if (entry.type === 'Project') {
      const project = list.project({ type: 'nuget', name }, { name, line, ecosystem: 'NuGet' });
      if (project !== undefined)
        graph.push([project, entriesOf(entry.dependencies).map(([needed]) => normaliseName(needed))]);
      continue;
    }
    const version = asText(entry.resolved) ?? '';
    const purl = addNuget(list, { name, version, line, direct: entry.type === 'Direct' });
    if (purl === undefined) continue;
    purls.set(normaliseName(name), purl);
    graph.push([purl, entriesOf(entry.dependencies).map(([needed]) => normaliseName(needed))]);
  }
  for (const [purl, needed] of graph) {
    list.dependsOn(
      purl,
      needed.flatMap((name) => purls.get(name) ?? []),
    );
  }
}
