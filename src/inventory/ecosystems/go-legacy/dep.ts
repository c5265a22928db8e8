import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asList, asRecord, asText } from '../../../formats/json/index.js';
import { linesOfTables, parseToml } from '../../../formats/toml/index.js';
import { FactList } from '../../facts/index.js';
import { addModule } from './names.js';

/** Gopkg.lock of dep: https://golang.github.io/dep/docs/Gopkg.lock.html */
export const dep: Analyzer = {
  id: 'go-legacy/dep',
  version: 1,
  claim: { basenames: ['Gopkg.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const projects = asList(parseToml(text).projects);
  const lines = linesOfTables(text, 'projects', projects.length);
  for (const [index, each] of projects.entries()) {
    const record = asRecord(each);
    addModule(
      list,
      asText(record?.name) ?? '',
      asText(record?.version) ?? asText(record?.revision) ?? '',
      lines[index],
    );
  }
  return list.facts();
}
