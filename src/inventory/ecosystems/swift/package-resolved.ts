import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asList, asRecord, asText, parseJsonRecord } from '../../../formats/json/index.js';
import { PieceLines } from '../../../formats/lines/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';
import { addRepository } from './names.js';

/** Package.resolved of versions 1 to 3: https://github.com/swiftlang/swift-package-manager/blob/main/Documentation/Usage.md */
export const packageResolved: Analyzer = {
  id: 'swift/package-resolved',
  version: 3,
  claim: { basenames: ['Package.resolved'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const document = parseJsonRecord(text);
  const lines = new PieceLines(text);
  const pins = asList(document.pins ?? asRecord(document.object)?.pins);
  expectPart(Array.isArray(document.pins ?? asRecord(document.object)?.pins), 'list of pins', 'Swift');
  for (const pin of pins) {
    const record = asRecord(pin) ?? {};
    // A folder of this machine.
    if (record.kind === 'localSourceControl' || record.kind === 'fileSystem') continue;
    const state = asRecord(record.state);
    const location = asText(record.location) ?? asText(record.repositoryURL) ?? '';
    const identity = asText(record.identity) ?? asText(record.package) ?? '';
    const line = lines.next(JSON.stringify(identity));
    const version = asText(state?.version) ?? asText(state?.revision) ?? '';
    // SE-0292: packages of a registry have a scope in place of an address.
    const [, scope, name = ''] = /^([\w-]{1,39})\.([\w-]{1,100})$/.exec(identity) ?? [];
    if (record.kind === 'registry' && scope !== undefined)
      list.add(
        { type: 'swift', namespace: scope, name },
        { name: `${scope}.${name}`, version, ecosystem: 'SwiftURL', line },
      );
    else addRepository(list, location, version, line);
  }
  return list.facts();
}
