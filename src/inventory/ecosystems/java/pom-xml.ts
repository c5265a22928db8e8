import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { parseXml } from '../../../formats/xml/index.js';
import { FactList } from '../../facts/index.js';
import { isVersion } from './descriptions.js';
import { addDependencies, addProject, dependenciesOf, type Lineage, pomOf, scopeOf } from './pom.js';
import { reportUnknown } from './transitive.js';

/**
 * A Maven project (https://maven.apache.org/pom.html): the dependencies whose versions stand in the file itself, as
 * text, as a property or in its dependencyManagement. What parents, bills and modules of the same tree say is joined
 * later (reactor.ts); those from a repository, and ranges, are reported as a gap; of profiles those count that are active by default.
 */
export const pomXml: Analyzer = {
  id: 'java/pom-xml',
  version: 5,
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
  const lineage: Lineage = [pomOf(project)];
  const dependencies = dependenciesOf(lineage, () => undefined, facts);
  addDependencies(facts, dependencies);
  addProject(facts, lineage, dependencies);
  reportUnknown(
    facts,
    dependencies.filter((each) => isVersion(each.version) && scopeOf(each) === 'runtime'),
  );
  const shared = text.length > longestShared;
  return shared
    ? facts.facts()
    : [...facts.facts(), { kind: 'package-source', format: 'pom', text: text.replace(/\r\n/g, '\n') }];
}

/**
 * A local repository's copy of another project (https://maven.apache.org/repository/layout.html): parents, bills of
 * materials, and what comes with a dependency. It says nothing by itself.
 */
export const repositoryPom: Analyzer = {
  id: 'java/repository-pom',
  version: 1,
  claim: { suffixes: ['.pom'] },
  accepts: ({ path }) => repositoryPath(path) !== undefined,
  maxBytes: longestShared,
  tooLongIs: 'note',
  evidence: 'declared',
  analyze: (file) => [{ kind: 'package-source', format: 'pom', text: file.text().replace(/\r\n/g, '\n') }],
};

/** `…/repository/org/far/top/1.0/top-1.0.pom` is `org.far:top:1.0`. */
export function repositoryPath(path: string): string | undefined {
  const parts = path.split('/');
  const start = parts.lastIndexOf('repository');
  const [file = '', version = '', artifact = '', ...group] = parts.slice(start + 1).reverse();
  if (start === -1 || group.length === 0 || file !== `${artifact}-${version}.pom`) return undefined;
  return `${group.reverse().join('.')}:${artifact}:${version}`;
}
