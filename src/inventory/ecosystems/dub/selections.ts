import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asRecord, asText, entriesOf, KeyLines, parseJsonRecord } from '../../../formats/json/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';

/** dub.selections.json: https://dub.pm/dub-reference/ */
export const selections: Analyzer = {
  id: 'dub/selections',
  version: 2,
  claim: { basenames: ['dub.selections.json'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const versions = asRecord(parseJsonRecord(text).versions);
  const lines = new KeyLines(text, 'versions');
  expectPart(versions !== undefined, 'table of versions', 'dub');
  for (const [name, value] of entriesOf(versions)) {
    const record = asRecord(value);
    const line = lines.next(name);
    // A folder beside the project is no package of a registry.
    if (record?.path !== undefined) continue;
    list.add(
      { type: 'dub', name },
      {
        name,
        version: asText(value) ?? asText(record?.version) ?? '',
        ecosystem: 'dub',
        origin: asText(record?.repository),
        line,
      },
    );
  }
  return list.facts();
}
