import { posix } from 'node:path';
import type { Fact, PlacedFact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { parseXml } from '../../../formats/xml/index.js';
import { FactList, purlOf } from '../../facts/index.js';
import { isVersion } from './descriptions.js';
import {
  addDependencies,
  type Dependency,
  dependenciesOf,
  keyOf,
  type Lineage,
  type Pom,
  pomOf,
} from './pom.js';
import { pomXml } from './pom-xml.js';

const mostProjects = 5_000;
/** Parents of parents; no one has more, and circles end. */
const mostParents = 20;

/**
 * The Maven projects of one tree together: properties and managed versions come from parents and bills of materials
 * beside them, and a module that needs another one needs what that one needs.
 */
export function joinPoms(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const shared = facts.filter(({ fact }) => fact.kind === 'package-source' && fact.format === 'pom');
  if (shared.length < 2) return facts;
  const reactor = new Reactor(shared.slice(0, mostProjects));
  const reported = new Map(
    shared.slice(0, mostProjects).map((each) => [each, reactor.factsOf(each.location.path)]),
  );
  const paths = new Set([...reported.keys()].map(({ location }) => location.path));
  return facts.flatMap((each): readonly PlacedFact[] => {
    const own = reported.get(each);
    if (own !== undefined) return own.map((fact) => ({ ...each, fact }));
    // What the file said alone is said again, with more in it.
    return each.analyzer === pomXml.id && paths.has(each.location.path) ? [] : [each];
  });
}

class Reactor {
  private readonly byPath: ReadonlyMap<string, Pom>;
  private readonly byName: ReadonlyMap<string, string>;
  private readonly lineages = new Map<string, Lineage>();
  private readonly handed = new Map<string, readonly Purl[]>();
  private readonly needs = new Map<string, readonly Dependency[]>();

  constructor(shared: readonly PlacedFact[]) {
    this.byPath = new Map(
      shared.flatMap(({ fact, location: { path } }) =>
        fact.kind === 'package-source' ? [[path, pomOf(parseXml(fact.text))] as const] : [],
      ),
    );
    const named = new Map<string, string>();
    for (const [path, pom] of this.byPath) {
      const name = nameOf(pom.group ?? pom.parent?.group, pom.artifact);
      // Of two with one name, as in examples and their copies, neither speaks for the other's children.
      if (name !== undefined) named.set(name, named.has(name) ? '' : path);
    }
    this.byName = named;
  }

  factsOf(path: string): readonly Fact[] {
    const facts = new FactList();
    const dependencies = this.dependencies(path, facts);
    addDependencies(facts, dependencies);
    for (const each of dependencies) {
      const purl = purlFor(each);
      const module = this.byName.get(keyOf(each));
      if (purl !== undefined && module) facts.dependsOn(purl, this.handedOn(module));
    }
    return facts.facts();
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
    const found =
      lineage === undefined
        ? []
        : dependenciesOf(lineage, (group, artifact) => this.named(`${group}:${artifact}`), facts);
    this.needs.set(path, found);
    return found;
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
    return this.byName.get(name) || undefined;
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
