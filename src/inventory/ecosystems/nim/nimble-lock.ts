import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import {
  asList,
  asRecord,
  asText,
  entriesOf,
  KeyLines,
  parseJsonRecord,
} from '../../../formats/json/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList, purlOf } from '../../facts/index.js';

/** nimble.lock: https://github.com/nim-lang/nimble#nimble-lock */
export const nimbleLock: Analyzer = {
  id: 'nim/nimble-lock',
  version: 2,
  claim: { basenames: ['nimble.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const packages = asRecord(parseJsonRecord(text).packages);
  expectPart(packages !== undefined, 'table of packages', 'nimble');
  const lines = new KeyLines(text, 'packages');
  for (const [name, value] of entriesOf(packages)) {
    const record = asRecord(value);
    const wanted = asList(record?.dependencies).flatMap(
      (each) => purlOf({ type: 'nimble', name: asText(each) ?? '' }) ?? [],
    );
    list.add(
      { type: 'nimble', name },
      {
        name,
        version: asText(record?.version) ?? '',
        ecosystem: 'nimble',
        line: lines.next(name, '{'),
        dependsOn: wanted,
      },
    );
  }
  return list.facts();
}
