import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asRecord, asText, entriesOf, parseJsonRecord } from '../../../formats/json/index.js';
import { PieceLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** elm.json of an application, which is its own lockfile; that of a package has ranges: https://github.com/elm/compiler/tree/master/docs/elm.json */
export const elmJson: Analyzer = {
  id: 'elm/elm-json',
  version: 1,
  claim: { basenames: ['elm.json'] },
  accepts: ({ path }) => !/(?:^|\/)(?:elm-stuff|node_modules)\//.test(path),
  maxBytes: 4 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

const groups = [
  ['dependencies', 'runtime'],
  ['test-dependencies', 'development'],
] as const;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const record = parseJsonRecord(text);
  if (record.type !== 'application') return [];
  for (const [group, scope] of groups) {
    const lines = new PieceLines(text, text.indexOf(JSON.stringify(group)));
    for (const role of ['direct', 'indirect'])
      for (const [name, version] of entriesOf(asRecord(record[group])?.[role])) {
        const slash = name.lastIndexOf('/');
        list.add(
          {
            type: 'elm',
            namespace: name.slice(0, Math.max(0, slash)) || undefined,
            name: name.slice(slash + 1),
          },
          {
            name,
            version: asText(version) ?? '',
            ecosystem: 'generic',
            scope,
            direct: role === 'direct',
            line: lines.next(JSON.stringify(name)),
          },
        );
      }
  }
  return list.facts();
}
