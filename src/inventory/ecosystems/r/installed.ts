import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { paragraphsOf } from '../../../formats/deb822/index.js';
import { FactList } from '../../facts/index.js';
import { addR } from './names.js';

/** DESCRIPTION of an installed package, which names the R that built it: https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file */
export const installed: Analyzer = {
  id: 'r/installed',
  version: 1,
  claim: { basenames: ['DESCRIPTION'] },
  maxBytes: 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const wanted = new Set(['package', 'version', 'built', 'license', 'biocviews', 'priority']);
  const [first] = paragraphsOf(file.text(), wanted);
  // Without "Built" it is the source of a package; base packages are parts of R.
  if (!first?.fields.get('built')?.startsWith('R ') || first.fields.get('priority') === 'base') return [];
  const { fields, line } = first;
  const licenses = [fields.get('license') ?? ''];
  addR(
    list,
    { name: fields.get('package') ?? '', version: fields.get('version') ?? '', line, licenses },
    fields.has('biocviews'),
  );
  return list.facts();
}
