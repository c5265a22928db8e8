import { posix } from 'node:path';
import type { Fact, PlacedFact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { parseXml } from '../../../formats/xml/index.js';
import { FactList, purlOf } from '../../facts/index.js';
import { isVersion } from './descriptions.js';
import {
  addDependencies,
  addProject,
  type Dependency,
  dependenciesOf,
  type FindBill,
  inheritedBy,
  keyOf,
  type Lineage,
  licencesOf,
  managedIn,
  type Pom,
  pomOf,
  projectVersion,
} from './pom.js';
import { pomXml, repositoryPath } from './pom-xml.js';
import { addTransitive, reportUnknown, type StoredProject } from './transitive.js';

const mostProjects = 5_000;
const mostStored = 20_000;
/** Parents of parents; no one has more, and circles end. */
const mostParents = 20;

/**
 * The Maven projects of one tree together: properties and managed versions come from parents and bills of materials
 * beside them, and a module that needs another one needs what that one needs.
 */
export function joinPoms(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const all = facts.filter(({ fact }) => fact.kind === 'package-source' && fact.format === 'pom');
  if (all.length < 2) return facts;
  const isStored = ({ location }: PlacedFact): boolean => repositoryPath(location.path) !== undefined;
  const shared = all.filter((each) => !isStored(each)).slice(0, mostProjects);
  const reactor = new Reactor(shared, all.filter(isStored).slice(0, mostStored));
  const reported = new Map(shared.map((each) => [each, reactor.factsOf(each.location.path)]));
  const paths = new Set([...reported.keys()].map(({ location }) => location.path));
  return facts.flatMap((each): readonly PlacedFact[] => {
    const own = reported.get(each);
    if (own !== undefined)
      return [...own, ...reactor.unknownOf(each.location.path)].map((fact) => ({ ...each, fact }));
    // What the file said alone is said again, with more in it.
    return each.analyzer === pomXml.id && paths.has(each.location.path) ? [] : [each];
  });
}

class Reactor {
  private readonly byPath: ReadonlyMap<string, Pom>;
  private readonly byName: ReadonlyMap<string, string>;
  private readonly lineages = new Map<string, Lineage>();
  private readonly handed = new Map<string, readonly Purl[]>();
  private readonly projects = new Map<string, StoredProject>();
  private readonly needs = new Map<string, readonly Dependency[]>();
  /** Of a build and its modules, by the path of the topmost of them. */
  private readonly undescribed = new Map<string, readonly Dependency[]>();
  /** Paths in a local repository by `group:artifact:version`. */
  private readonly stored = new Map<string, string>();

  constructor(shared: readonly PlacedFact[], stored: readonly PlacedFact[]) {
    for (const { location } of stored) this.stored.set(repositoryPath(location.path) ?? '', location.path);
    this.byPath = new Map(
      [...shared, ...stored].flatMap(({ fact, location: { path } }) =>
        fact.kind === 'package-source' ? pomIn(path, fact.text) : [],
      ),
    );
    const named = new Map<string, string>();
    for (const [path, pom] of this.byPath) {
      if (repositoryPath(path) !== undefined) continue;
      const name = nameOf(pom.group ?? pom.parent?.group, pom.artifact);
      // Of two with one name, as in examples and their copies, neither speaks for the other's children.
      if (name !== undefined) named.set(name, named.has(name) ? '' : path);
    }
    this.byName = named;
  }

  /** What is said of a build as a whole, once all of its modules were asked for their facts. */
  unknownOf(path: string): readonly Fact[] {
    const facts = new FactList();
    reportUnknown(facts, this.undescribed.get(path) ?? []);
    return facts.facts();
  }

  factsOf(path: string): readonly Fact[] {
    const facts = new FactList();
    const dependencies = this.dependencies(path, facts);
    addDependencies(
      facts,
      dependencies.filter((each) => !this.isModule(each, path)),
    );
    const lineage = this.lineage(path);
    if (lineage !== undefined) {
      addProject(facts, lineage, [...dependencies, ...inheritedBy(lineage, this.bill)]);
      const managed = managedIn(lineage, this.bill);
      const undescribed = addTransitive(facts, {
        ...{ dependencies, managed, project: (name) => this.storedProject(name) },
        isModule: (each) => this.isModule(each, path),
      });
      const top = this.pathsOf(path).findLast((each) => repositoryPath(each) === undefined) ?? path;
      this.undescribed.set(top, [...(this.undescribed.get(top) ?? []), ...undescribed]);
    }
    for (const each of dependencies) {
      const purl = purlFor(each);
      const module = this.byName.get(keyOf(each));
      if (purl !== undefined && module) facts.dependsOn(purl, this.handedOn(module));
    }
    return facts.facts();
  }

  /**
   * A module of the same build is the project itself and no package of it: no release of it is chosen, and no advisory asked. What
   * another build of the tree is called, or an older version that it names, may be a package of that name.
   */
  private isModule(dependency: Dependency, path: string): boolean {
    const module = this.byName.get(keyOf(dependency));
    if (!module || module === path) return false;
    const version = projectVersion(this.lineage(module));
    if (version === undefined || dependency.version !== version) return false;
    const above = new Set(this.pathsOf(path));
    return this.pathsOf(module).some((each) => above.has(each));
  }

  /** What anyone who uses the module gets with it, inherited or its own. */
  private handedOn(path: string): readonly Purl[] {
    const known = this.handed.get(path);
    if (known !== undefined) return known;
    const found = this.pathsOf(path)
      .flatMap((each) => this.dependencies(each))
      .filter(({ scope, optional }) => scope !== 'test' && scope !== 'provided' && !optional)
      .flatMap((each) => purlFor(each) ?? []);
    this.handed.set(path, found);
    return found;
  }

  private dependencies(path: string, facts?: FactList): readonly Dependency[] {
    const known = facts === undefined ? this.needs.get(path) : undefined;
    if (known !== undefined) return known;
    const lineage = this.lineage(path);
    const found = lineage === undefined ? [] : dependenciesOf(lineage, this.bill, facts);
    this.needs.set(path, found);
    return found;
  }

  /** The project of the tree, whatever its version; else the one of the local repository. */
  private readonly bill: FindBill = (group, artifact, version) =>
    this.named(`${group}:${artifact}`) ?? this.storedLineage(`${group}:${artifact}:${version ?? ''}`);

  private storedLineage(name: string): Lineage | undefined {
    const path = this.stored.get(name);
    return path === undefined ? undefined : this.lineage(path);
  }

  /** Many projects of a tree lead to the same one of the repository. */
  private storedProject(name: string): StoredProject | undefined {
    const known = this.projects.get(name);
    if (known !== undefined) return known;
    const path = this.stored.get(name);
    const lineage = path === undefined ? undefined : this.lineage(path);
    if (path === undefined || lineage === undefined) return undefined;
    const found = { licences: licencesOf(lineage), dependencies: this.inherited(path) };
    this.projects.set(name, found);
    return found;
  }

  /** Its own dependencies and those that its parents hand down. */
  private inherited(path: string): readonly Dependency[] {
    return this.pathsOf(path).flatMap((each) => this.dependencies(each));
  }

  private named(name: string): Lineage | undefined {
    const path = this.byName.get(name);
    return path ? this.lineage(path) : undefined;
  }

  private lineage(path: string): Lineage | undefined {
    const known = this.lineages.get(path);
    if (known !== undefined) return known;
    const [own, ...parents] = this.pathsOf(path).flatMap((each) => this.byPath.get(each) ?? []);
    if (own === undefined) return undefined;
    const lineage: Lineage = [own, ...parents];
    this.lineages.set(path, lineage);
    return lineage;
  }

  /** The file, then the one of its parent, and so on. */
  private pathsOf(path: string): readonly string[] {
    const paths = [path];
    for (let next = this.parentOf(path); next !== undefined && paths.length <= mostParents; ) {
      if (paths.includes(next)) break;
      paths.push(next);
      next = this.parentOf(next);
    }
    return paths;
  }

  /** The file that the path names, where it is that parent; else the one of that name in the tree. */
  private parentOf(path: string): string | undefined {
    const parent = this.byPath.get(path)?.parent;
    const name = parent && nameOf(parent.group, parent.artifact);
    if (parent === undefined || name === undefined) return undefined;
    const beside = posix.join(posix.dirname(path), parent.relativePath);
    for (const each of [beside, posix.join(beside, 'pom.xml')]) {
      const pom = parent.relativePath === '' ? undefined : this.byPath.get(each);
      if (pom !== undefined && nameOf(pom.group ?? pom.parent?.group, pom.artifact) === name) return each;
    }
    return this.byName.get(name) || this.stored.get(`${name}:${parent.version ?? ''}`);
  }
}

/** What no longer parses costs that file alone. */
function pomIn(path: string, text: string): readonly (readonly [string, Pom])[] {
  try {
    return [[path, pomOf(parseXml(text))]];
  } catch {
    // Its own analyzer reported it where it is a project of the tree; a copy in a repository is only a help.
    return [];
  }
}

function nameOf(group: string | undefined, artifact: string | undefined): string | undefined {
  return group === undefined || artifact === undefined ? undefined : `${group}:${artifact}`;
}

function purlFor({ group, artifact, version }: Dependency): Purl | undefined {
  return isVersion(version)
    ? purlOf({ type: 'maven', namespace: group, name: artifact, version })
    : undefined;
}
