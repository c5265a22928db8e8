import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asList, asRecord, asText, entriesOf, parseJsonRecord } from '../../../formats/json/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';
import { addArtifact } from './names.js';

/** maven_install.json of rules_jvm_external, in both of its versions: https://github.com/bazel-contrib/rules_jvm_external */
export const bazel: Analyzer = {
  id: 'maven-locks/bazel',
  version: 1,
  claim: { basenames: ['maven_install.json'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const document = parseJsonRecord(file.text());
  const tree = asRecord(document.dependency_tree);
  expectPart(tree !== undefined || asRecord(document.artifacts) !== undefined, 'list of artifacts', 'Bazel');
  for (const [key, value] of entriesOf(document.artifacts))
    addArtifact(list, `${key}:${asText(asRecord(value)?.version) ?? ''}`);
  for (const each of asList(tree?.dependencies)) addArtifact(list, asText(asRecord(each)?.coord) ?? '');
  return list.facts();
}
