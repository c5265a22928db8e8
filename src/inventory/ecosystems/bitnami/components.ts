import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asRecord, asText, entriesOf, KeyLines, parseJsonRecord } from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';

/** What Bitnami put into an image: https://github.com/bitnami/vulndb, "Components". */
export const components: Analyzer = {
  id: 'bitnami/components',
  version: 1,
  claim: { paths: ['opt/bitnami/.bitnami_components.json'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const lines = new KeyLines(text);
  for (const [name, value] of entriesOf(parseJsonRecord(text))) {
    const record = asRecord(value) ?? {};
    const line = lines.next(name);
    // Behind the hyphen stands Bitnami's own revision, which its advisories do not know.
    const version = (asText(record.version) ?? '').replace(/-\d{1,6}$/, '');
    list.add(
      { type: 'bitnami', name },
      { name, version, architecture: asText(record.arch), ecosystem: 'Bitnami', line },
    );
  }
  return list.facts();
}
