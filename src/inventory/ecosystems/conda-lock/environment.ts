import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList, quoted } from '../../facts/index.js';
import { normaliseName } from '../python/names.js';
import { isRequirementsFile } from '../python/requirements.js';

/** environment.yml: https://docs.conda.io/projects/conda/en/latest/user-guide/tasks/manage-environments.html */
export const environment: Analyzer = {
  id: 'conda-lock/environment',
  version: 3,
  claim: { basenames: ['environment.yml', 'environment.yaml'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  let isDependencies = false;
  // How far the key `pip` is indented; what stands deeper belongs to it, or as deep (its list is its value).
  let pip: number | undefined;
  for (const [text, line] of numberedLines(file.text())) {
    if (/^[A-Za-z]/.test(text)) isDependencies = text.startsWith('dependencies:');
    const [, indent = '', item] = /^( {0,16})- +["']?([^"'#]{1,300})/.exec(text) ?? [];
    if (!isDependencies || item === undefined) continue;
    if (/^pip:\s{0,8}$/.test(item)) pip = indent.length;
    else if (pip !== undefined && indent.length > pip) addRequirement(list, item.trim(), line);
    else {
      pip = undefined;
      addPackage(list, item.trim(), line);
    }
  }
  return list.facts();
}

/** `channel::name=version=build`; `==` is exact, too, and `1.2.*` a choice. */
function addPackage(list: FactList, item: string, line: number): void {
  const [, place = '', name = '', version = '', build = ''] =
    /^(?:([\w./:-]{1,200})::)?([A-Za-z0-9_][\w.-]{0,150}) ?={1,2} ?(\d[\w.+!-]{0,60})(?:=([\w.-]{1,60}))?$/.exec(
      item,
    ) ?? [];
  if (name === '') return;
  // `conda-forge/linux-64::name`: a channel, whose last part counts (`pkgs/main`, an address), and perhaps a platform.
  const parts = place.split('/').filter((part) => part !== '');
  const isPlatform = /^(?:noarch|[a-z]{2,12}-[a-z0-9]{2,8})$/.test(parts.at(-1) ?? '');
  const subdir = (isPlatform && parts.length > 1 ? parts.pop() : undefined) ?? '';
  const channel = parts.at(-1) ?? '';
  list.add(
    { type: 'conda', name, qualifiers: { build, channel, subdir } },
    { name, version, ecosystem: 'conda', line, direct: true },
  );
}

/** What pip is given: a requirement (PEP 508). */
function addRequirement(list: FactList, item: string, line: number): void {
  const file = /^-(?:r|c|-requirement|-constraint)[ =]{1,4}(\S{1,300})/.exec(item)?.[1];
  if (file !== undefined && !isRequirementsFile(file))
    list.problem(`pip reads ${quoted(file)} too, whose name is none of a requirements file.`, { line });
  const [, name = '', version = ''] =
    /^([A-Za-z0-9][\w.-]{0,150})\s{0,4}(?:\[[^\]]{0,100}\])?\s{0,4}={2,3}\s{0,4}(\d[\w.+!-]{0,60})\s{0,8}(?:;.{0,200})?$/.exec(
      item,
    ) ?? [];
  if (name !== '')
    list.add(
      { type: 'pypi', name: normaliseName(name) },
      { name, version, ecosystem: 'PyPI', line, direct: true },
    );
}
