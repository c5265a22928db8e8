import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { paragraphsOf } from '../../../formats/deb822/index.js';
import { FactList } from '../../facts/index.js';
import { addR, packagesNamed } from './names.js';

/** packrat.lock, paragraphs in the manner of Debian: https://rstudio.github.io/packrat/ */
export const packratLock: Analyzer = {
  id: 'r/packrat-lock',
  version: 2,
  claim: { basenames: ['packrat.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  for (const { fields, line } of paragraphsOf(
    file.text(),
    new Set(['package', 'version', 'source', 'requires']),
  )) {
    const name = fields.get('package');
    if (name === undefined) continue;
    const dependsOn = packagesNamed(fields.get('requires') ?? '');
    addR(
      list,
      { name, version: fields.get('version') ?? '', line, dependsOn },
      fields.get('source') === 'Bioconductor',
    );
  }
  return list.facts();
}
