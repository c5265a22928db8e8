import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asText, parseJsonRecord } from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';

/** What cpanm wrote down of an installation: https://metacpan.org/pod/App::cpanminus */
export const installed: Analyzer = {
  id: 'cpan/installed',
  version: 1,
  claim: { basenames: ['install.json'] },
  accepts: ({ path }) => /(?:^|\/)\.meta\/[^/]{1,200}\/install\.json$/.test(path),
  maxBytes: 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const record = parseJsonRecord(file.text());
  const [, author, archive = ''] =
    /^[A-Z0-9]\/[A-Z0-9]{2}\/([A-Z0-9-]{1,40})\/(.{1,200})$/.exec(asText(record.pathname) ?? '') ?? [];
  const name = asText(record.name)?.replaceAll('::', '-') ?? archive;
  list.add(
    { type: 'cpan', namespace: author, name },
    { name, version: (asText(record.version) ?? '').replace(/^v(?=\d)/, ''), ecosystem: 'CPAN' },
  );
  return list.facts();
}
