import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asList, asRecord, asText, parseJsonRecord } from '../../../formats/json/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';
import { addRepository } from './names.js';

/** Package.resolved of versions 1 to 3: https://github.com/swiftlang/swift-package-manager/blob/main/Documentation/Usage.md */
export const packageResolved: Analyzer = {
  id: 'swift/package-resolved',
  version: 1,
  claim: { basenames: ['Package.resolved'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const document = parseJsonRecord(file.text());
  const pins = asList(document.pins ?? asRecord(document.object)?.pins);
  expectPart(Array.isArray(document.pins ?? asRecord(document.object)?.pins), 'list of pins', 'Swift');
  for (const pin of pins) {
    const record = asRecord(pin) ?? {};
    const state = asRecord(record.state);
    const location = asText(record.location) ?? asText(record.repositoryURL) ?? '';
    addRepository(list, location, asText(state?.version) ?? asText(state?.revision) ?? '');
  }
  return list.facts();
}
