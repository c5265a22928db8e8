import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** stack.yaml.lock: https://docs.haskellstack.org/en/stable/topics/lock_files/ */
export const stackLock: Analyzer = {
  id: 'haskell/stack-lock',
  version: 1,
  claim: { basenames: ['stack.yaml.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  for (const [text, line] of numberedLines(file.text())) {
    const [, name = '', version] =
      /^\s{2,12}hackage: ([A-Za-z0-9-]{1,200})-(\d[\d.]{0,60})(?:@|$)/.exec(text) ?? [];
    if (version !== undefined)
      list.add({ type: 'hackage', name }, { name, version, ecosystem: 'Hackage', line, direct: true });
  }
  if (/^snapshots:/m.test(file.text()))
    list.problem('Packages of the snapshot that the project builds on are not listed in the file.', {
      weight: 'note',
    });
  return list.facts();
}
