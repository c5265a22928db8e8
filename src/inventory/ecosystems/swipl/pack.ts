import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList, purlOf } from '../../facts/index.js';

/** pack.pl, facts of Prolog, of which the plain ones count: https://www.swi-prolog.org/howto/Pack.html */
export const pack: Analyzer = {
  id: 'swipl/pack',
  version: 1,
  claim: { basenames: ['pack.pl'] },
  maxBytes: 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const [names, versions, needed]: string[][] = [[], [], []];
  for (const [line] of numberedLines(file.text())) {
    const [, field, quoted, bare] =
      /^\s{0,20}(name|version|requires)\(\s{0,8}(?:'([^'\n]{1,200})'|([a-z]\w{0,200}))\s{0,8}\)\s{0,8}\./.exec(
        line,
      ) ?? [];
    const value = quoted ?? bare;
    if (value !== undefined)
      (field === 'name' ? names : field === 'version' ? versions : needed)?.push(value);
  }
  const [name = ''] = names ?? [];
  const [version = ''] = versions ?? [];
  const dependsOn = (needed ?? [])
    .slice(0, 500)
    .flatMap((each) => purlOf({ type: 'swiplpack', name: each }) ?? []);
  list.add({ type: 'swiplpack', name }, { name, version, ecosystem: 'generic', dependsOn });
  return list.facts();
}
