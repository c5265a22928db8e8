import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { parseXml } from '../../../formats/xml/index.js';
import { FactList } from '../../facts/index.js';
import { addDependencies, dependenciesOf, pomOf } from './pom.js';

/**
 * A Maven project (https://maven.apache.org/pom.html): the dependencies whose versions stand in the file itself, as
 * text, as a property or in its dependencyManagement. What parents, bills and modules of the same tree say is joined
 * later (reactor.ts); those from a repository, and ranges, are reported as a gap; profiles are left out.
 */
export const pomXml: Analyzer = {
  id: 'java/pom-xml',
  version: 2,
  claim: { basenames: ['pom.xml'] },
  maxBytes: 8 * 1024 * 1024,
  evidence: 'declared',
  analyze: readPom,
};

/** Longer ones speak for themselves alone. */
const longestShared = 1024 * 1024;

function readPom(file: AnalyzedFile): readonly Fact[] {
  const text = file.text();
  const project = parseXml(text);
  const facts = new FactList();
  if (project.name !== 'project') return facts.facts();
  addDependencies(
    facts,
    dependenciesOf([pomOf(project)], () => undefined, facts),
  );
  const shared = text.length > longestShared;
  return shared
    ? facts.facts()
    : [...facts.facts(), { kind: 'package-source', format: 'pom', text: text.replace(/\r\n/g, '\n') }];
}
