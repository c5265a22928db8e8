import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asList, asRecord, asText } from '../../../formats/json/index.js';
import { linesOfTables, parseToml } from '../../../formats/toml/index.js';
import { FactList } from '../../facts/index.js';
import { addModule } from './names.js';

/** Gopkg.lock of dep: https://golang.github.io/dep/docs/Gopkg.lock.html */
export const dep: Analyzer = {
  id: 'go-legacy/dep',
  version: 2,
  claim: { basenames: ['Gopkg.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const document = parseToml(text);
  const projects = asList(document.projects);
  const solved = asRecord(document['solve-meta']);
  // Packages that the project itself imports; locks before dep 0.5 do not list them.
  const imports = solved?.['input-imports'];
  const imported =
    imports === undefined
      ? undefined
      : new Set(asList(imports).flatMap((each) => pathsTo(asText(each) ?? '')));
  const lines = linesOfTables(text, 'projects', projects.length);
  for (const [index, each] of projects.entries()) {
    const record = asRecord(each);
    const name = asText(record?.name) ?? '';
    const version = asText(record?.version) ?? asText(record?.revision) ?? '';
    addModule(list, name, version, lines[index], imported?.has(name));
  }
  return list.facts();
}

const mostParts = 20;

/** A package and the folders above it, one of which is its project. */
function pathsTo(name: string): readonly string[] {
  const parts = name.split('/', mostParts);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
