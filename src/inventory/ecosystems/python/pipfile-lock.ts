import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asRecord, asText, entriesOf, KeyLines, parseJsonRecord } from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';
import { addPypi, fromFileName } from './names.js';

/** Pipfile.lock: groups of packages, `default` and `develop` first: https://pipenv.pypa.io/en/latest/pipfile.html */
export const pipfileLock: Analyzer = {
  id: 'python/pipfile-lock',
  version: 3,
  claim: { basenames: ['Pipfile.lock'] },
  maxBytes: 64 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const text = file.text();
  const list = new FactList();
  for (const [group, packages] of entriesOf(parseJsonRecord(text))) {
    if (group === '_meta') continue;
    const scope = group === 'default' ? 'runtime' : 'development';
    const lines = new KeyLines(text, group);
    for (const [name, value] of entriesOf(packages))
      addEntry(list, name, value, scope, lines.next(name, '{'));
  }
  return list.facts();
}

function addEntry(
  list: FactList,
  name: string,
  value: unknown,
  scope: 'runtime' | 'development',
  line: number | undefined,
): void {
  const entry = asRecord(value) ?? {};
  const written = asText(entry.version) ?? '';
  // The project itself, installed in place.
  if (entry.path !== undefined) return;
  // An archive: https://pipenv.pypa.io/en/latest/specifiers.html
  const file = asText(entry.file)?.split(/[?#]/, 1)[0];
  const archive = fromFileName(file?.slice(file.lastIndexOf('/') + 1) ?? '');
  if (written.startsWith('==')) {
    addPypi(list, { name, version: written.slice(2), scope, line });
  } else if (archive !== undefined) {
    addPypi(list, { name, version: archive[1], scope, line, origin: file });
  } else {
    list.problem(`The package ${name.slice(0, 100)} has no exact version and cannot be matched.`, {
      line,
      lacks: 'versions',
    });
  }
}
