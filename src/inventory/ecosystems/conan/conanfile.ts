import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList, quoted } from '../../facts/index.js';
import { addReference } from './names.js';

/** Sections of references: https://docs.conan.io/2/reference/conanfile_txt.html */
export const conanfileTxt: Analyzer = {
  id: 'conan/conanfile-txt',
  version: 2,
  claim: { basenames: ['conanfile.txt'] },
  maxBytes: 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => readText(file),
};

/** What Conan 1 wrote beside what it built: https://docs.conan.io/1/reference/commands/consumer/install.html */
export const conanInfo: Analyzer = {
  id: 'conan/conaninfo',
  version: 1,
  claim: { basenames: ['conaninfo.txt'] },
  maxBytes: 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => readInfo(file),
};

const requirements = /^(?:requires|build_requires|tool_requires|test_requires)$/;

function readText(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  let section = '';
  for (const [raw, line] of numberedLines(file.text())) {
    const text = (raw.split(/(?:^|\s)#/, 1)[0] ?? '').trim();
    section = /^\[(\w{1,60})\]$/.exec(text)?.[1] ?? section;
    // A range leaves the version to what the registry has.
    if (!requirements.test(section) || text === '' || text.startsWith('[')) continue;
    if (text.includes('/[')) {
      list.problem(`${quoted(text)} is a range of versions and cannot be matched.`, { line });
      continue;
    }
    addReference(list, text, { isRuntime: section === 'requires', line, direct: true });
  }
  return list.facts();
}

/** `full_requires` has exact versions, `requires` lines of releases (`1.Y.Z`). */
function readInfo(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  let section = '';
  for (const [raw, line] of numberedLines(file.text())) {
    const text = raw.trim();
    section = /^\[(\w{1,60})\]$/.exec(text)?.[1] ?? section;
    if (section !== 'full_requires' || text === '' || text.startsWith('[')) continue;
    addReference(list, text.replace(/:[0-9a-f]{4,64}$/, ''), { isRuntime: true, line });
  }
  return list.facts();
}
