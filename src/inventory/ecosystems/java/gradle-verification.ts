import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { childOf, childrenOf, parseXml } from '../../../formats/xml/index.js';
import { FactList } from '../../facts/index.js';
import { isId, isVersion } from './descriptions.js';

/** What Gradle has digests of: https://docs.gradle.org/current/userguide/dependency_verification.html */
export const gradleVerification: Analyzer = {
  id: 'java/gradle-verification',
  version: 1,
  claim: { basenames: ['verification-metadata.xml'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const root = parseXml(file.text());
  if (root.name !== 'verification-metadata') return [];
  for (const { attributes, line } of childrenOf(childOf(root, 'components'), 'component')) {
    const [group, name, version] = ['group', 'name', 'version'].map((key) => attributes.get(key));
    if (!isId(group) || !isId(name) || !isVersion(version)) list.refuse(name ?? '', line);
    else
      list.add(
        { type: 'maven', namespace: group, name },
        { name: `${group}:${name}`, version, ecosystem: 'Maven', line },
      );
  }
  return list.facts();
}
