import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import {
  asList,
  asRecord,
  asText,
  entriesOf,
  KeyLines,
  parseJsonRecord,
} from '../../../formats/json/index.js';
import { PieceLines } from '../../../formats/lines/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';
import { addArtifact } from './names.js';

/** maven_install.json of rules_jvm_external, in both of its versions: https://github.com/bazel-contrib/rules_jvm_external */
export const bazel: Analyzer = {
  id: 'maven-locks/bazel',
  version: 3,
  claim: { basenames: ['maven_install.json'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const document = parseJsonRecord(text);
  const tree = asRecord(document.dependency_tree);
  expectPart(tree !== undefined || asRecord(document.artifacts) !== undefined, 'list of artifacts', 'Bazel');
  const purls = new Map<string, Purl>();
  const put = (key: string, purl: Purl | undefined): void => {
    if (purl !== undefined) purls.set(key, purl);
  };
  const lines = new KeyLines(text, 'artifacts');
  for (const [key, value] of entriesOf(document.artifacts)) {
    const line = lines.next(key, '{');
    put(key, addArtifact(list, `${key}:${asText(asRecord(value)?.version) ?? ''}`, { line }));
  }
  const places = new PieceLines(text);
  // Sources and documentation run nowhere.
  const listed = asList(tree?.dependencies)
    .map((each) => asRecord(each) ?? {})
    .filter(({ coord }) => !/:(?:sources|javadoc):/.test(asText(coord) ?? ''));
  for (const { coord } of listed) {
    const written = asText(coord) ?? '';
    put(written, addArtifact(list, written, { line: places.next(`"coord": ${JSON.stringify(written)}`) }));
  }
  const edges = [
    ...entriesOf(document.dependencies),
    ...listed.map((each) => [asText(each.coord) ?? '', each.directDependencies] as const),
  ];
  for (const [key, wanted] of edges) {
    const from = purls.get(key);
    if (from !== undefined)
      list.dependsOn(
        from,
        asList(wanted).flatMap((each) => purls.get(asText(each) ?? '') ?? []),
      );
  }
  return list.facts();
}
