import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList, quoted } from '../../facts/index.js';
import { addRepository } from './names.js';

/** Cartfile.resolved of Carthage, whose packages are repositories too: https://github.com/Carthage/Carthage/blob/master/Documentation/Artifacts.md */
export const cartfile: Analyzer = {
  id: 'swift/cartfile',
  version: 2,
  claim: { basenames: ['Cartfile.resolved'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  for (const [text, line] of numberedLines(file.text())) {
    const [, kind, place = '', version = ''] =
      /^(github|git|binary) "([^"]{1,400})" "([^"]{1,200})"$/.exec(text.trim()) ?? [];
    if (kind === undefined) continue;
    if (kind === 'binary') {
      list.problem(`A framework comes as a program from ${quoted(place)}, so it cannot be matched.`, {
        line,
      });
      continue;
    }
    addRepository(
      list,
      kind === 'github' && !place.includes(':') ? `https://github.com/${place}` : place,
      version,
      line,
    );
  }
  return list.facts();
}
