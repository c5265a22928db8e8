import type { Fact } from '../core/analyzer.js';
import { asText, type JsonRecord } from '../formats/json/index.js';
import { withoutVersion } from './edges.js';
import { FactList, purlOf } from './facts/index.js';
import type { FactOf } from './placed.js';

/** What a manifest says of the project itself. */
export interface Own {
  readonly name: string;
  readonly version?: string | undefined;
  readonly licenses?: readonly string[];
  readonly line?: number | undefined;
  readonly qualifiers?: Readonly<Record<string, string>>;
}

/** The project by the `name` and `version` of a table. */
export function named(record: JsonRecord, line: number | undefined, licence?: string): Own | undefined {
  const name = asText(record.name);
  if (name === undefined || name === '') return undefined;
  return { name, version: asText(record.version), line, licenses: licence === undefined ? [] : [licence] };
}

/** The line where the pattern is first met. */
export function lineWith(text: string, pattern: RegExp): number | undefined {
  const at = text.search(pattern);
  return at === -1 ? undefined : text.slice(0, at).split('\n').length;
}

const mostEdges = 5_000;

/** The project as a fact; what it asks for by name alone, because only a lockfile knows the versions. */
export function projectFacts(
  type: string,
  ecosystem: string,
  own: Own,
  names: readonly string[],
): readonly Fact[] {
  // Where the version is the workspace's, the lockfile names the project.
  if (type === 'cargo') return licenceFacts(own);
  const list = new FactList();
  const dependsOn = names.slice(0, mostEdges).flatMap((name) => purlOf(partsOf(type, name)) ?? []);
  const { name, version, licenses, line, qualifiers } = own;
  list.project(
    { ...partsOf(type, name), qualifiers },
    { name, version, licenses, line, ecosystem, dependsOn },
  );
  return list.facts();
}

function licenceFacts({ name, licenses = [] }: Own): readonly Fact[] {
  const purl = purlOf({ type: 'cargo', name });
  return purl === undefined || licenses.length === 0 ? [] : [{ kind: 'licence', package: purl, licenses }];
}

export function partsOf(type: string, name: string): { type: string; name: string; namespace?: string } {
  const slash = name.lastIndexOf('/');
  return slash <= 0 ? { type, name } : { type, namespace: name.slice(0, slash), name: name.slice(slash + 1) };
}

/** Projects with edges to packages that they ask for under other names, where the lockfile repeats what was asked for. */
export function withAliases(
  projects: readonly FactOf<'project'>[],
  found: readonly FactOf<'component'>[],
  manifests: readonly FactOf<'direct-names'>[],
): readonly FactOf<'project'>[] {
  const answering = new Map<string, FactOf<'component'>[]>();
  for (const each of found)
    for (const answer of each.fact.component.answers ?? [])
      answering.set(answer, [...(answering.get(answer) ?? []).slice(0, 50), each]);
  if (answering.size === 0) return projects;
  const requests = new Map(manifests.map(({ location, fact }) => [location.path, fact.requests ?? []]));
  return projects.map((each) => {
    const { component } = each.fact;
    const more = (requests.get(each.location.path) ?? []).flatMap((request) =>
      (answering.get(request) ?? [])
        .filter(({ location }) => isAbove(location.path, each.location.path))
        .map(({ fact }) => fact.component.purl),
    );
    if (more.length === 0) return each;
    // What is known exactly takes the place of the bare name.
    const exact = new Set(more.map(withoutVersion));
    const others = (component.dependsOn ?? []).filter((purl) => !exact.has(purl));
    return { ...each, fact: { ...each.fact, component: { ...component, dependsOn: [...others, ...more] } } };
  });
}

function isAbove(lockfile: string, manifest: string): boolean {
  return manifest.startsWith(lockfile.slice(0, lockfile.lastIndexOf('/') + 1));
}
