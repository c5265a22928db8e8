import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asList, asRecord, asText, parseJsonRecord } from '../../../formats/json/index.js';
import { PieceLines } from '../../../formats/lines/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';

/** https://cloud.google.com/container-optimized-os/docs/concepts/versioning; packages are Gentoo's, by category. */
export const packageInfo: Analyzer = {
  id: 'cos/package-info',
  version: 1,
  claim: { paths: ['etc/cos-package-info.json'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const document = parseJsonRecord(text);
  expectPart(Array.isArray(document.installedPackages), 'list of installed packages', 'the image');
  const lines = new PieceLines(text, text.indexOf('"installedPackages"'));
  for (const each of asList(document.installedPackages)) {
    const record = asRecord(each);
    const [category, short = '', version, build] = ['category', 'name', 'version', 'ebuildVersion'].map(
      (key) => asText(record?.[key]),
    );
    const line = lines.next(JSON.stringify(short));
    const name = category === undefined || category === '' ? short : `${category}/${short}`;
    list.add({ type: 'cos', name }, { name, version: build || version || '', line });
  }
  return list.facts();
}
