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

/** Behind the hyphen stands Bitnami's own revision, which its advisories do not know. */
export function withoutRevision(version: string): string {
  return version.replace(/-\d{1,6}$/, '');
}

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const lines = new KeyLines(text);
  for (const [name, value] of entriesOf(parseJsonRecord(text))) {
    const record = asRecord(value) ?? {};
    const line = lines.next(name);
    const version = withoutRevision(asText(record.version) ?? '');
    list.add(
      { type: 'bitnami', name },
      { name, version, architecture: asText(record.arch), ecosystem: 'Bitnami', line },
    );
  }
  return list.facts();
}
