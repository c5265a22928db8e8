import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** cabal.project.freeze: https://cabal.readthedocs.io/en/stable/cabal-commands.html#cabal-freeze */
export const cabalFreeze: Analyzer = {
  id: 'haskell/cabal-freeze',
  version: 1,
  claim: { basenames: ['cabal.project.freeze'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  for (const [text, line] of numberedLines(file.text())) {
    const [, name = '', version] =
      /(?:^constraints:|^)\s{1,20}(?:any\.)?([A-Za-z0-9-]{1,200}) ==(\d[\d.]{0,60}),?$/.exec(
        text.trimEnd(),
      ) ?? [];
    if (version !== undefined)
      list.add({ type: 'hackage', name }, { name, version, ecosystem: 'Hackage', line });
  }
  return list.facts();
}
