import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { FactList } from '../../facts/index.js';

/** A file for each installed package, by its name `name-version-architecture-build`: https://docs.slackware.com/slackware:package_management */
export const installed: Analyzer = {
  id: 'slackware/installed',
  version: 1,
  claim: { directories: ['var/lib/pkgtools/packages', 'var/log/packages'] },
  maxBytes: 64 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const parts = (file.path.split('/').at(-1) ?? '').split('-');
  const [architecture, version = ''] = parts.reverse().slice(1, 3);
  const name = parts.slice(3).reverse().join('-');
  list.add(
    { type: 'slackware', name, qualifiers: architecture === undefined ? undefined : { arch: architecture } },
    { name, version, architecture, source: { name, version } },
  );
  return list.facts();
}
