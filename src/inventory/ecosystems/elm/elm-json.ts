import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import {
  asRecord,
  asText,
  entriesOf,
  type JsonRecord,
  parseJsonRecord,
} from '../../../formats/json/index.js';
import { PieceLines } from '../../../formats/lines/index.js';
import { FactList, purlOf } from '../../facts/index.js';
import { partsOf } from '../../project-facts.js';

/** elm.json of an application, which is its own lockfile; that of a package has ranges: https://github.com/elm/compiler/tree/master/docs/elm.json */
export const elmJson: Analyzer = {
  id: 'elm/elm-json',
  version: 2,
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
  if (record.type !== 'application') return packageFacts(text, record);
  for (const [group, scope] of groups) {
    const lines = new PieceLines(text, text.indexOf(JSON.stringify(group)));
    for (const role of ['direct', 'indirect'])
      for (const [name, version] of entriesOf(asRecord(record[group])?.[role]))
        list.add(partsOf('elm', name), {
          name,
          version: asText(version) ?? '',
          ecosystem: 'generic',
          scope,
          direct: role === 'direct',
          line: lines.next(JSON.stringify(name)),
        });
  }
  return list.facts();
}

/** A package names ranges alone; what it is itself is known. */
function packageFacts(text: string, record: JsonRecord): readonly Fact[] {
  const list = new FactList();
  const [name, version, licence] = [record.name, record.version, record.license].map(asText);
  if (record.type !== 'package' || name === undefined) return [];
  const wanted = groups.flatMap(([group]) => entriesOf(record[group]));
  const dependsOn = wanted.flatMap(([other]) => purlOf(partsOf('elm', other)) ?? []);
  const line = new PieceLines(text).next('"name"');
  const licenses = licence === undefined ? [] : [licence];
  list.project(partsOf('elm', name), { name, version, licenses, line, ecosystem: 'generic', dependsOn });
  if (wanted.length > 0)
    list.problem('The package has ranges in place of versions; those of an application are known.', {
      weight: 'note',
    });
  return list.facts();
}
