import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { normaliseName } from '../python/names.js';

/** environment.yml: https://docs.conda.io/projects/conda/en/latest/user-guide/tasks/manage-environments.html */
export const environment: Analyzer = {
  id: 'conda-lock/environment',
  version: 1,
  claim: { basenames: ['environment.yml', 'environment.yaml'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  let isPip = false;
  for (const [text, line] of numberedLines(file.text())) {
    if (/^\s{0,8}- pip:\s{0,8}$/.test(text)) isPip = true;
    else if (/^(?: {0,2}- |\S)/.test(text) && !/^ {2,}- .*==/.test(text)) isPip = false;
    const [, name = '', sign = '', version = ''] =
      /^\s{0,12}- ["']?(?:[\w.-]{1,60}::)?([A-Za-z0-9][\w.-]{0,150})(={1,2})(\d[\w.+!-]{0,60})(?:=[\w.-]{1,60})?["']?\s{0,20}(?:#.{0,200})?$/.exec(
        text,
      ) ?? [];
    if (name === '' || (isPip && sign !== '==')) continue;
    if (isPip)
      list.add(
        { type: 'pypi', name: normaliseName(name) },
        { name, version, ecosystem: 'PyPI', line, direct: true },
      );
    else list.add({ type: 'conda', name }, { name, version, ecosystem: 'conda', line, direct: true });
  }
  return list.facts();
}
