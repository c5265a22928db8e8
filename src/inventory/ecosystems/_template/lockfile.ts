import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** __name__.lock: one `name version` in a line; `#` begins a comment. (Put the address of the format's description here.) */
export const lockfile: Analyzer = {
  id: '__name__/lockfile',
  // Counts up whenever the output can change: results are kept by it.
  version: 1,
  claim: { basenames: ['__name__.lock'] },
  maxBytes: 16 * 1024 * 1024,
  // `installed` for files that say what is there; `declared` for files that say what should be.
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  for (const [text, line] of numberedLines(file.text())) {
    const [name = '', version = ''] = text.trim().split(/\s+/, 2);
    if (name === '' || name.startsWith('#')) continue;
    // The purl type is the one of https://github.com/package-url/purl-spec/blob/main/purl-types-index.json
    // A record without a usable name or version becomes a problem, and the others stay.
    list.add({ type: 'generic', name }, { name, version, line });
  }
  return list.facts();
}
