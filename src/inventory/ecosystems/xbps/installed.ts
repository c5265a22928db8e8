import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** What XBPS has installed, a property list: https://docs.voidlinux.org/xbps/index.html */
export const installed: Analyzer = {
  id: 'xbps/installed',
  version: 1,
  claim: { paths: ['var/db/xbps/pkgdb-0.38.plist'] },
  maxBytes: 64 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  let isVersion = false;
  for (const [text, line] of numberedLines(file.text())) {
    const [, name = '', version] = isVersion
      ? (/<string>([A-Za-z0-9+._-]{1,200})-([^-<\s]{1,100})<\/string>/.exec(text) ?? [])
      : [];
    if (version !== undefined)
      list.add({ type: 'xbps', name }, { name, version, source: { name, version }, line });
    isVersion = text.includes('<key>pkgver</key>');
  }
  return list.facts();
}
