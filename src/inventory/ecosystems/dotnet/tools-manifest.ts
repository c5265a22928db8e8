import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asRecord, asText, entriesOf, KeyLines, parseJsonRecord } from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';
import { addNuget } from './names.js';

/** Local tools of a repository: https://learn.microsoft.com/dotnet/core/tools/local-tools-how-to-use */
export const toolsManifest: Analyzer = {
  id: 'dotnet/tools-manifest',
  version: 1,
  claim: { basenames: ['dotnet-tools.json'] },
  maxBytes: 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const lines = new KeyLines(text, 'tools');
  for (const [name, value] of entriesOf(parseJsonRecord(text).tools))
    addNuget(list, {
      name,
      version: asText(asRecord(value)?.version) ?? '',
      line: lines.next(name, '{'),
      direct: true,
      scope: 'development',
    });
  return list.facts();
}
