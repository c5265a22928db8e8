import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { FactList } from '../../facts/index.js';
import { addModule } from './names.js';

/** vendor.conf of vndr: `import/path revision [repository]` a line (https://github.com/LK4D4/vndr). */
export const vndr: Analyzer = {
  id: 'go-legacy/vndr',
  version: 1,
  claim: { basenames: ['vendor.conf'] },
  maxBytes: 4 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  for (const [index, line] of file.text().split('\n').entries()) {
    const [path = '', revision = ''] = line
      .replace(/#.*/, '')
      .trim()
      .split(/\s{1,40}/);
    // The first line may name the project itself, alone.
    if (/^[\w.-]{1,200}\.[a-z]{2,20}\//.test(path) && /^[\w.+/-]{1,200}$/.test(revision))
      addModule(list, path, revision, index + 1);
  }
  return list.facts();
}
