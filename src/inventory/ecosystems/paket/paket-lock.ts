import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList, quoted } from '../../facts/index.js';

/** paket.lock: https://fsprojects.github.io/Paket/lock-file.html */
export const paketLock: Analyzer = {
  id: 'paket/paket-lock',
  version: 4,
  claim: { basenames: ['paket.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  let source = '';
  let scope: 'runtime' | 'development' = 'runtime';
  let owner: Purl | undefined;
  let repository = '';
  // Each group resolves versions of its own.
  let known = new Map<string, Purl>();
  let wanted: (readonly [from: Purl, name: string])[] = [];
  const connect = (): void => {
    for (const [from, name] of wanted) {
      const target = known.get(name.toLowerCase());
      if (target !== undefined) list.dependsOn(from, [target]);
    }
    [known, wanted] = [new Map(), []];
  };
  for (const [text, line] of numberedLines(file.text())) {
    source = /^([A-Z]{3,10})$/.exec(text)?.[1] ?? source;
    const group = /^GROUP (\w{1,100})$/.exec(text)?.[1];
    if (group !== undefined) connect();
    if (group !== undefined)
      scope = /^(?:build|test|tests|dev|docs|fake|tools)$/i.test(group) ? 'development' : 'runtime';
    repository = repositoryIn(text) ?? repository;
    if (source === 'GITHUB') addFile(list, text, line, scope, repository);
    if (elsewhere.has(source) && /^ {2,8}remote: /.test(text))
      list.problem(`Sources come from ${quoted(text.trim().slice(8))}; they have no version to match.`, {
        line,
      });
    if (source !== 'NUGET') continue;
    const [, name = '', version = ''] = /^ {4}([\w.-]{1,200}) \(([^)\s]{1,100})\)/.exec(text) ?? [];
    if (name !== '') {
      owner = list.add({ type: 'nuget', name }, { name, version, ecosystem: 'NuGet', line, scope });
      if (owner !== undefined) known.set(name.toLowerCase(), owner);
    }
    const other = /^ {6}([\w.-]{1,200})(?: |$)/.exec(text)?.[1];
    if (owner !== undefined && other !== undefined) wanted.push([owner, other]);
  }
  connect();
  return list.facts();
}

const elsewhere: ReadonlySet<string> = new Set(['GIT', 'HTTP', 'GIST']);

function repositoryIn(text: string): string | undefined {
  return /^ {2}remote: ([\w.-]{1,100}\/[\w.-]{1,100})$/.exec(text)?.[1];
}

/** One file of a repository: `    src/x.fs (commit)`. */
function addFile(
  list: FactList,
  text: string,
  line: number,
  scope: 'runtime' | 'development',
  repository: string,
): void {
  const [, subpath = '', version = ''] = /^ {4}([\w./-]{1,300}) \(([0-9a-f]{40})\)/.exec(text) ?? [];
  const [namespace, name = ''] = repository.split('/');
  // A commit is compared with no advisory's range.
  if (subpath !== '' && name !== '')
    list.add(
      { type: 'github', namespace, name, subpath },
      { name: repository, version, ecosystem: 'generic', line, scope },
    );
}
