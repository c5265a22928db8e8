import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asList, asRecord, asText, parseJsonRecord } from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';
import { addModule } from './names.js';

/** Godeps.json: https://github.com/tools/godep#file-format */
export const godeps: Analyzer = {
  id: 'go-legacy/godeps',
  version: 1,
  claim: { basenames: ['Godeps.json'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const document = parseJsonRecord(file.text());
  for (const each of asList(document.Deps)) {
    const record = asRecord(each);
    // A tag where the commit has one, before the words that git describe puts behind it.
    const tag = /^v\d{1,9}\.\d{1,9}\.\d{1,9}$/.exec(asText(record?.Comment) ?? '')?.[0];
    addModule(list, asText(record?.ImportPath) ?? '', tag ?? asText(record?.Rev) ?? '');
  }
  return list.facts();
}
