import { childOf, childrenOf, textOf, type XmlElement } from '../../../formats/xml/index.js';
import { type FactList, listed, purlOf } from '../../facts/index.js';
import { isId, isVersion } from './descriptions.js';

/** A project as its file has it, placeholders and all: https://maven.apache.org/pom.html */
export interface Pom {
  readonly group: string | undefined;
  readonly artifact: string | undefined;
  readonly version: string | undefined;
  readonly parent: PomParent | undefined;
  readonly properties: ReadonlyMap<string, string>;
  readonly managed: readonly RawDependency[];
  readonly dependencies: readonly RawDependency[];
  readonly licences: readonly string[];
  readonly line: number;
}

export interface PomParent {
  readonly group: string | undefined;
  readonly artifact: string | undefined;
  readonly version: string | undefined;
  /** `../pom.xml` where it is left out; empty: not in the tree. */
  readonly relativePath: string;
}

interface RawDependency {
  readonly group: string | undefined;
  readonly artifact: string | undefined;
  readonly version: string | undefined;
  readonly scope: string | undefined;
  readonly optional: string | undefined;
  readonly exclusions: readonly (readonly [group: string | undefined, artifact: string | undefined])[];
  readonly line: number;
}

/** The project first, then its parent, and the parent's, as far as they are known. */
export type Lineage = readonly [own: Pom, ...parents: readonly Pom[]];

/** Whose dependencyManagement a bill of materials stands for, where it is known. */
export type FindBill = (group: string, artifact: string, version: string | undefined) => Lineage | undefined;

export interface Dependency {
  readonly group: string;
  readonly artifact: string;
  readonly version: string | undefined;
  readonly scope: string | undefined;
  readonly optional: boolean;
  /** `group:artifact`, `group:*`, `*:*`. */
  readonly exclusions: readonly string[];
  readonly line: number;
}

const longestValue = 1024;

export function pomOf(project: XmlElement): Pom {
  const parent = childOf(project, 'parent');
  // https://maven.apache.org/guides/introduction/introduction-to-profiles.html: what no one has to ask for.
  const profiles = childrenOf(childOf(project, 'profiles'), 'profile').filter(
    (profile) => textOf(childOf(profile, 'activation'), 'activeByDefault') === 'true',
  );
  const parts = [project, ...profiles];
  const properties = parts
    .flatMap((part) => childOf(part, 'properties')?.children ?? [])
    .filter(({ text }) => text.length <= longestValue);
  const licences = childrenOf(childOf(project, 'licenses'), 'license').flatMap(
    (licence) => textOf(licence, 'name') ?? [],
  );
  return {
    ...namesIn(project),
    parent:
      parent === undefined
        ? undefined
        : {
            ...namesIn(parent),
            relativePath: childOf(parent, 'relativePath')?.text ?? '../pom.xml',
          },
    properties: new Map(properties.map(({ name, text }) => [name, text])),
    managed: parts.flatMap((part) => dependenciesIn(childOf(part, 'dependencyManagement'))),
    dependencies: parts.flatMap(dependenciesIn),
    licences: licences.slice(0, 20),
    line: childOf(project, 'artifactId')?.line ?? project.line,
  };
}

function namesIn(element: XmlElement): Pick<Pom, 'group' | 'artifact' | 'version'> {
  const [group, artifact, version] = ['groupId', 'artifactId', 'version'].map((name) =>
    textOf(element, name),
  );
  return { group, artifact, version };
}

function dependenciesIn(parent: XmlElement | undefined): readonly RawDependency[] {
  return childrenOf(childOf(parent, 'dependencies'), 'dependency').map((element) => ({
    ...namesIn(element),
    scope: textOf(element, 'scope'),
    optional: textOf(element, 'optional'),
    exclusions: childrenOf(childOf(element, 'exclusions'), 'exclusion').map(
      (each) => [textOf(each, 'groupId'), textOf(each, 'artifactId')] as const,
    ),
    line: element.line,
  }));
}

/** What the project itself asks for, with the versions that it, its parents and bills of materials give. */
export function dependenciesOf(lineage: Lineage, bill: FindBill, facts?: FactList): readonly Dependency[] {
  return settled(lineage[0].dependencies, lineage, bill, facts);
}

/** What its parents hand down, with the project's own properties and managed versions. */
export function inheritedBy(lineage: Lineage, bill: FindBill): readonly Dependency[] {
  const [{ dependencies: own }, ...parents] = lineage;
  if (parents.length === 0) return [];
  const names = new Set(own.map(({ group, artifact }) => `${group}:${artifact}`));
  return settled(
    parents.flatMap(({ dependencies }) => dependencies),
    lineage,
    bill,
  ).filter((each) => !names.has(keyOf(each)));
}

function settled(
  dependencies: readonly RawDependency[],
  lineage: Lineage,
  bill: FindBill,
  facts?: FactList,
): readonly Dependency[] {
  const fill = fillFor(lineage);
  const managed = managedIn(lineage, bill);
  return dependencies.flatMap((raw) => {
    const dependency = filledIn(raw, fill);
    if (dependency === undefined) {
      facts?.problem('A dependency has no usable groupId or artifactId', { line: raw.line });
      return [];
    }
    const known = managed.get(keyOf(dependency));
    return {
      ...dependency,
      version: exactIn(dependency.version ?? known?.version),
      scope: dependency.scope ?? known?.scope,
      exclusions: [...dependency.exclusions, ...(known?.exclusions ?? [])],
    };
  });
}

/** `[4.2]` allows one version (Maven, "Version Range Specification"); other ranges are settled by a repository. */
function exactIn(version: string | undefined): string | undefined {
  return /^\[([^,[\]()]{1,100})\]$/.exec(version ?? '')?.[1]?.trim() ?? version;
}

/** A bill may import others. */
const mostBills = 10;

/**
 * The nearest speaks: the project before its parents, each before the bills that it imports.
 * @param seen bills that were read before, and how deep they could go: again they add nothing, and bills that import each
 * other several times would be read more often with every level
 */
export function managedIn(
  lineage: Lineage,
  bill: FindBill,
  depth = mostBills,
  seen = new Map<Lineage, number>(),
): ReadonlyMap<string, Dependency> {
  seen.set(lineage, depth);
  const fill = fillFor(lineage);
  const managed = new Map<string, Dependency>();
  const put = (each: Dependency): void => {
    if (!managed.has(keyOf(each))) managed.set(keyOf(each), each);
  };
  for (const { managed: own } of lineage) {
    const known = own.flatMap((raw) => filledIn(raw, fill) ?? []);
    for (const each of known) if (each.scope !== 'import') put(each);
    for (const { group, artifact, version } of known.filter(({ scope }) => scope === 'import')) {
      const found = depth > 0 ? bill(group, artifact, version) : undefined;
      if (found === undefined || (seen.get(found) ?? -1) >= depth - 1) continue;
      for (const each of managedIn(found, bill, depth - 1, seen).values()) put(each);
    }
  }
  return managed;
}

function filledIn(raw: RawDependency, fill: Fill): Dependency | undefined {
  const [group, artifact] = [fill(raw.group), fill(raw.artifact)];
  if (!isId(group) || !isId(artifact)) return undefined;
  const optional = fill(raw.optional) === 'true';
  return {
    ...{ group, artifact, version: fill(raw.version), scope: fill(raw.scope), optional },
    exclusions: raw.exclusions.map(([g, a]) => `${fill(g) ?? '*'}:${fill(a) ?? '*'}`),
    line: raw.line,
  };
}

export function keyOf({ group, artifact }: Pick<Dependency, 'group' | 'artifact'>): string {
  return `${group}:${artifact}`;
}

/** Adds those whose version is known, and reports the others in one problem. */
export function addDependencies(facts: FactList, dependencies: readonly Dependency[]): void {
  const unknown = dependencies.filter(({ version }) => !isVersion(version));
  for (const each of dependencies) {
    const { group, artifact, version, line } = each;
    if (!isVersion(version)) continue;
    facts.add(
      { type: 'maven', namespace: group, name: artifact },
      {
        ...{ name: keyOf(each), version, ecosystem: 'Maven', scope: scopeOf(each), direct: true, line },
      },
    );
  }
  const [first] = unknown;
  if (first === undefined) return;
  const many = unknown.length === 1 ? 'One dependency has' : `${unknown.length} dependencies have`;
  facts.problem(
    `${many} no version that this file gives (a parent, a bill of materials or a profile does) and cannot be matched: ${listed(unknown.map(keyOf))}. "mvn dependency:list" shows them.`,
    { line: first.line },
  );
}

/** `provided` is there at run time, only brought by someone else. */
export function scopeOf({ scope, optional }: Dependency): 'runtime' | 'development' | 'optional' {
  return scope === 'test' ? 'development' : optional ? 'optional' : 'runtime';
}

/** The version that a project gives itself, or gets from its parent. */
export function projectVersion(lineage: Lineage | undefined): string | undefined {
  if (lineage === undefined) return undefined;
  const [{ version, parent }] = lineage;
  return fillFor(lineage)(version ?? parent?.version);
}

/** The project itself, and what it asks for. */
export function addProject(facts: FactList, lineage: Lineage, dependencies: readonly Dependency[]): void {
  const [own] = lineage;
  const fill = fillFor(lineage);
  const group = fill(own.group ?? own.parent?.group);
  const artifact = fill(own.artifact);
  const version = projectVersion(lineage);
  if (!isId(group) || !isId(artifact)) return;
  const dependsOn = dependencies.flatMap(
    ({ group: namespace, artifact: name, version: wanted }) =>
      (isVersion(wanted) ? purlOf({ type: 'maven', namespace, name, version: wanted }) : undefined) ?? [],
  );
  facts.project(
    { type: 'maven', namespace: group, name: artifact },
    {
      name: `${group}:${artifact}`,
      ...(isVersion(version) ? { version } : {}),
      ecosystem: 'Maven',
      licenses: licencesOf(lineage),
      line: own.line,
      dependsOn,
    },
  );
}

/** Its own, else those of the nearest parent that has some. */
export function licencesOf(lineage: Lineage): readonly string[] {
  return lineage.find(({ licences }) => licences.length > 0)?.licences ?? [];
}

type Fill = (text: string | undefined) => string | undefined;

/** Replaces `${name}` by properties, the project's before its parents', and by what it says about itself. */
function fillFor(lineage: Lineage): Fill {
  const [{ group, artifact, version, parent }, ...parents] = lineage;
  const values = new Map<string, string>();
  for (const { properties } of [...parents.reverse(), lineage[0]])
    for (const [name, text] of properties) values.set(name, text);
  const own = { groupId: group ?? parent?.group, artifactId: artifact, version: version ?? parent?.version };
  for (const [name, text] of Object.entries(own))
    if (text !== undefined) for (const prefix of ['', 'pom.', 'project.']) values.set(prefix + name, text);
  const inherited = { groupId: parent?.group, artifactId: parent?.artifact, version: parent?.version };
  for (const [name, text] of Object.entries(inherited))
    if (text !== undefined) values.set(`project.parent.${name}`, text);
  return (text) => text && filled(text, values);
}

/** A property may name others; eight rounds are more than anybody writes, and end what names itself. */
const mostRounds = 8;

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
