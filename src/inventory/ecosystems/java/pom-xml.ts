import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { childOf, childrenOf, parseXml, textOf, type XmlElement } from '../../../formats/xml/index.js';
import { FactList, listed } from '../../facts/index.js';
import { isId, isVersion } from './descriptions.js';

/**
 * A Maven project (https://maven.apache.org/pom.html): the dependencies whose versions stand in the file itself, as
 * text, as a property or in its dependencyManagement. Parents, imported bills and ranges need a repository and are
 * told as a gap; profiles are left out.
 */
export const pomXml: Analyzer = {
  id: 'java/pom-xml',
  version: 1,
  claim: { basenames: ['pom.xml'] },
  maxBytes: 8 * 1024 * 1024,
  evidence: 'declared',
  analyze: readPom,
};

interface Dependency {
  readonly group: string;
  readonly artifact: string;
  readonly version: string | undefined;
  readonly scope: string | undefined;
  readonly optional: boolean;
  readonly line: number;
}

function readPom(file: AnalyzedFile): readonly Fact[] {
  const project = parseXml(file.text());
  const facts = new FactList();
  if (project.name !== 'project') return facts.facts();
  const fill = propertiesOf(project);
  const managed = new Map(
    dependenciesIn(childOf(project, 'dependencyManagement'), fill, facts).map((each) => [keyOf(each), each]),
  );
  const unknown: Dependency[] = [];
  for (const dependency of dependenciesIn(project, fill, facts)) {
    const version = dependency.version ?? managed.get(keyOf(dependency))?.version;
    if (isVersion(version)) add(facts, dependency, version, managed.get(keyOf(dependency)));
    else unknown.push(dependency);
  }
  tellUnknown(facts, unknown);
  return facts.facts();
}

function add(
  facts: FactList,
  dependency: Dependency,
  version: string,
  managed: Dependency | undefined,
): void {
  const { group, artifact, line } = dependency;
  const scope = scopeOf(dependency.scope ?? managed?.scope, dependency.optional);
  facts.add(
    { type: 'maven', namespace: group, name: artifact },
    { name: `${group}:${artifact}`, version, ecosystem: 'Maven', scope, direct: true, line },
  );
}

/** `provided` is there at run time, only brought by somebody else. */
function scopeOf(scope: string | undefined, optional: boolean): 'runtime' | 'development' | 'optional' {
  return scope === 'test' ? 'development' : optional ? 'optional' : 'runtime';
}

function tellUnknown(facts: FactList, unknown: readonly Dependency[]): void {
  const [first] = unknown;
  if (first === undefined) return;
  const many = unknown.length === 1 ? 'One dependency has' : `${unknown.length} dependencies have`;
  facts.problem(
    `${many} no version in this file (a parent, a bill of materials or a profile gives it) and cannot be matched: ${listed(unknown.map(keyOf))}. The built jar or a gradle.lockfile would tell.`,
    { line: first.line },
  );
}

function dependenciesIn(parent: XmlElement | undefined, fill: Fill, facts: FactList): readonly Dependency[] {
  return childrenOf(childOf(parent, 'dependencies'), 'dependency').flatMap((element) => {
    const [group, artifact, version] = ['groupId', 'artifactId', 'version'].map((name) =>
      fill(textOf(element, name)),
    );
    if (!isId(group) || !isId(artifact)) {
      facts.problem('A dependency has no usable groupId or artifactId', { line: element.line });
      return [];
    }
    const optional = fill(textOf(element, 'optional')) === 'true';
    return [
      { group, artifact, version, scope: fill(textOf(element, 'scope')), optional, line: element.line },
    ];
  });
}

function keyOf({ group, artifact }: Dependency): string {
  return `${group}:${artifact}`;
}

type Fill = (text: string | undefined) => string | undefined;

/** Replaces `${name}` by properties of the file and by what it says about itself; what is not known stays. */
function propertiesOf(project: XmlElement): Fill {
  const parent = childOf(project, 'parent');
  const values = new Map<string, string>();
  for (const { name, text } of childOf(project, 'properties')?.children ?? [])
    if (text.length <= longestValue) values.set(name, text);
  for (const name of ['groupId', 'artifactId', 'version']) {
    const inherited = textOf(parent, name);
    const own = textOf(project, name) ?? (name === 'artifactId' ? undefined : inherited);
    if (own !== undefined) for (const prefix of ['', 'pom.', 'project.']) values.set(prefix + name, own);
    if (inherited !== undefined) values.set(`project.parent.${name}`, inherited);
  }
  return (text) => text && filled(text, values);
}

/** A property may name others; eight rounds are more than anybody writes, and end what names itself. */
const mostRounds = 8;
const longestValue = 1024;

function filled(text: string, values: ReadonlyMap<string, string>): string {
  let value = text;
  for (
    let round = 0;
    round < mostRounds && value.includes('${') && value.length <= longestValue;
    round += 1
  ) {
    value = value.replace(
      /\$\{([^${}]{1,200})\}/g,
      (whole, name: string) => values.get(name.trim()) ?? whole,
    );
  }
  return value;
}
