import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { FactList } from '../../facts/index.js';

/** What Homebrew keeps of a cask that it installed, in `Caskroom/TOKEN/.metadata/VERSION/TIME/Casks/`: https://docs.brew.sh/Cask-Cookbook */
export const cask: Analyzer = {
  id: 'homebrew/cask',
  version: 1,
  claim: { suffixes: ['.json', '.rb'] },
  accepts: ({ path }) => place.test(path),
  maxBytes: 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

const place =
  /(?:^|\/)Caskroom\/([^/]{1,200})\/\.metadata\/([^/]{1,100})\/[^/]{1,60}\/Casks\/[^/]{1,200}\.(?:json|rb)$/;

/** The folders name it; the file itself is a program, or a description of the newest version. */
function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const [, name = '', version = ''] = place.exec(file.path) ?? [];
  list.add({ type: 'brew', namespace: 'homebrew/cask', name }, { name, version, ecosystem: 'Homebrew' });
  return list.facts();
}
