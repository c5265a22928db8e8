import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** stack.yaml.lock: https://docs.haskellstack.org/en/stable/topics/lock_files/ */
export const stackLock: Analyzer = {
  id: 'haskell/stack-lock',
  version: 2,
  claim: { basenames: ['stack.yaml.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  // Of packages from elsewhere, `name` and `version` stand below `completed`.
  let completed: { name?: string; line?: number } = {};
  for (const [text, line] of numberedLines(file.text())) {
    if (/^- completed:/.test(text)) completed = {};
    if (/^ {2}original:/.test(text)) completed = { name: '' };
    const own = /^ {4}name: ([A-Za-z0-9-]{1,200})$/.exec(text)?.[1];
    if (own !== undefined && completed.name === undefined) completed = { name: own, line };
    const release = /^ {4}version: ["']?(\d[\d.]{0,60})["']?$/.exec(text)?.[1];
    if (release !== undefined && completed.name)
      list.add(
        { type: 'hackage', name: completed.name },
        { name: completed.name, version: release, ecosystem: 'Hackage', line: completed.line, direct: true },
      );
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
