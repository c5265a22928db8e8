import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asList, asRecord, asText, parseJsonRecord } from '../../../formats/json/index.js';
import { PieceLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { addModule } from './names.js';

/** Godeps.json: https://github.com/tools/godep#file-format */
export const godeps: Analyzer = {
  id: 'go-legacy/godeps',
  version: 2,
  claim: { basenames: ['Godeps.json'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const document = parseJsonRecord(text);
  const lines = new PieceLines(text, text.indexOf('"Deps"'));
  for (const each of asList(document.Deps)) {
    const record = asRecord(each);
    // A tag where the commit has one, before the words that git describe puts behind it.
    const tag = /^v\d{1,9}\.\d{1,9}\.\d{1,9}$/.exec(asText(record?.Comment) ?? '')?.[0];
    const path = asText(record?.ImportPath) ?? '';
    addModule(list, path, tag ?? asText(record?.Rev) ?? '', lines.next(JSON.stringify(path)));
  }
  return list.facts();
}
