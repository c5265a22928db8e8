import type { Purl } from '../../../core/component.js';
import { type FactList, listed, purlOf } from '../../facts/index.js';
import { isVersion } from './descriptions.js';
import { type Dependency, keyOf, scopeOf } from './pom.js';

/** Another project, as the local repository has it. */
export interface StoredProject {
  readonly licences: readonly string[];
  readonly dependencies: readonly Dependency[];
}

interface Asked {
  readonly dependencies: readonly Dependency[];
  /** What the project's own dependencyManagement says, which wins at any depth. */
  readonly managed: ReadonlyMap<string, Dependency>;
  /** `group:artifact:version`. */
  readonly project: (name: string) => StoredProject | undefined;
  /** A module of the same build, which lies in the tree itself. */
  readonly isModule: (dependency: Dependency) => boolean;
}

interface Node {
  readonly purl: Purl;
  readonly dependency: Dependency;
  readonly scope: 'runtime' | 'development' | 'optional';
  readonly exclusions: readonly string[];
}

const mostNodes = 20_000;

/**
 * What comes with the dependencies, as far as a local repository shows it: the nearest version of a name wins, of equally
 * near ones the first (Maven, "Introduction to the Dependency Mechanism"). Tests, provided and optional ones of others
 * do not come along.
 * @returns those that are needed at run time and not described there
 */
export function addTransitive(
  facts: FactList,
  { dependencies, managed, project, isModule }: Asked,
): readonly Dependency[] {
  const chosen = new Map<string, Node>();
  const queue: Node[] = [];
  const take = (
    dependency: Dependency,
    scope: Node['scope'],
    exclusions: readonly string[],
  ): Node | undefined => {
    const known = chosen.get(keyOf(dependency));
    if (known !== undefined) return known;
    const { group, artifact, version } = dependency;
    const purl = isVersion(version)
      ? purlOf({ type: 'maven', namespace: group, name: artifact, version })
      : undefined;
    if (purl === undefined || chosen.size >= mostNodes) return undefined;
    const node = {
      purl,
      dependency,
      scope,
      exclusions: [...exclusions, ...dependency.exclusions].slice(0, 500),
    };
    chosen.set(keyOf(dependency), node);
    queue.push(node);
    return node;
  };
  const undescribed: Dependency[] = [];
  const direct = new Set(dependencies.flatMap((each) => take(each, scopeOf(each), [])?.purl ?? []));
  // Grows while it is read, level by level.
  for (const from of queue) {
    const { group, artifact, version = '' } = from.dependency;
    const found = project(`${group}:${artifact}:${version}`);
    if (found === undefined) {
      if (from.scope === 'runtime' && !isModule(from.dependency)) undescribed.push(from.dependency);
      continue;
    }
    if (found.licences.length > 0 || !direct.has(from.purl)) add(facts, from, found, direct.has(from.purl));
    for (const each of found.dependencies) {
      if (!comesAlong(each, from.exclusions)) continue;
      const version = managed.get(keyOf(each))?.version ?? each.version;
      const to = take({ ...each, version }, from.scope, from.exclusions);
      if (to === undefined) continue;
      facts.dependsOn(from.purl, [to.purl]);
      if (
        !direct.has(to.purl) &&
        project(`${keyOf(to.dependency)}:${to.dependency.version ?? ''}`) === undefined
      )
        add(facts, { ...to, dependency: { ...to.dependency, line: from.dependency.line } }, undefined, false);
    }
  }
  return undescribed;
}

/** What comes with dependencies stands in their own descriptions, which a local repository has and a project has not. */
export function reportUnknown(facts: FactList, undescribed: readonly Dependency[]): void {
  const names = [...new Set(undescribed.map(keyOf))];
  if (names.length === 0) return;
  facts.problem(
    `What comes with ${listed(names)} stands in no file here and is unknown. After "mvn -Dmaven.repo.local=.m2/repository dependency:go-offline" it does.`,
  );
}

function comesAlong(dependency: Dependency, exclusions: readonly string[]): boolean {
  const { group, scope, optional } = dependency;
  const isOut = exclusions.some(
    (each) => each === keyOf(dependency) || each === `${group}:*` || each === '*:*',
  );
  return !isOut && !optional && scope !== 'test' && scope !== 'provided' && scope !== 'system';
}

/** Of what is not in the file itself the line is unknown. */
function add(facts: FactList, node: Node, found: StoredProject | undefined, direct: boolean): void {
  const { group, artifact, version = '', line } = node.dependency;
  facts.add(
    { type: 'maven', namespace: group, name: artifact },
    {
      name: keyOf(node.dependency),
      version,
      ecosystem: 'Maven',
      scope: node.scope,
      direct,
      ...(direct ? { line } : {}),
      licenses: found?.licences,
    },
  );
}
