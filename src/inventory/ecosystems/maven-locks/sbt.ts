import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asList, asRecord, asText, parseJsonRecord } from '../../../formats/json/index.js';
import { PieceLines } from '../../../formats/lines/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';
import { addArtifact } from './names.js';

/** build.sbt.lock of sbt-dependency-lock: https://stringbean.github.io/sbt-dependency-lock/file-formats/ */
export const sbt: Analyzer = {
  id: 'maven-locks/sbt',
  version: 2,
  claim: { basenames: ['build.sbt.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const document = parseJsonRecord(text);
  const lines = new PieceLines(text, text.indexOf('"dependencies"'));
  expectPart(Array.isArray(document.dependencies), 'list of dependencies', 'sbt');
  for (const each of asList(document.dependencies)) {
    const record = asRecord(each);
    const isTest = asList(record?.configurations).every((one) => one === 'test');
    const [group, name, version] = [record?.org, record?.name, record?.version].map(
      (one) => asText(one) ?? '',
    );
    addArtifact(list, `${group}:${name}:${version}`, {
      scope: isTest ? 'development' : 'runtime',
      // The plugin writes the version below the name; artifacts have names too.
      line: lines.next(`"name": "${name}",\n      "version"`),
    });
  }
  return list.facts();
}
