import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { paragraphsOf } from '../../../formats/deb822/index.js';
import { FactList } from '../../facts/index.js';
import { addR, packagesNamed } from './names.js';

/** DESCRIPTION of an installed package, or of one that is being written: https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file */
export const installed: Analyzer = {
  id: 'r/installed',
  version: 2,
  claim: { basenames: ['DESCRIPTION'] },
  maxBytes: 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

const wanted = new Set([
  'package',
  'version',
  'built',
  'license',
  'biocviews',
  'priority',
  'depends',
  'imports',
  'linkingto',
]);

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const [first] = paragraphsOf(file.text(), wanted);
  // Base packages are parts of R.
  if (first === undefined || first.fields.get('priority') === 'base') return [];
  const { fields, line } = first;
  const name = fields.get('package') ?? '';
  const version = fields.get('version') ?? '';
  const licenses = [fields.get('license') ?? ''];
  const asked = ['depends', 'imports', 'linkingto'].map((field) => fields.get(field) ?? '').join(',');
  const dependsOn = packagesNamed(asked);
  // R writes "Built" while it installs; without it the file is of a package's source.
  if (fields.get('built')?.startsWith('R '))
    addR(list, { name, version, line, licenses, dependsOn }, fields.has('biocviews'));
  else if (name !== '' && version !== '')
    list.project({ type: 'cran', name }, { name, version, line, licenses, dependsOn, ecosystem: 'CRAN' });
  return list.facts();
}
