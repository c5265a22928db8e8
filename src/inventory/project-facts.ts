import type { Fact } from '../core/analyzer.js';
import {
  asList,
  asRecord,
  asText,
  entriesOf,
  type JsonRecord,
  parseJsonRecord,
} from '../formats/json/index.js';
import { parseToml } from '../formats/toml/index.js';
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

/** https://docs.npmjs.com/cli/configuring-npm/package-json */
export function ownInPackageJson(text: string): Own | undefined {
  const record = parseJsonRecord(text);
  const licence = asText(record.license);
  return named(record, lineWith(text, /"name"\s{0,20}:/), licence);
}

/** https://getcomposer.org/doc/04-schema.md; a list of licences is a choice. */
export function ownInComposerJson(text: string): Own | undefined {
  const record = parseJsonRecord(text);
  const own = named(
    { ...record, name: asText(record.name)?.toLowerCase() },
    lineWith(text, /"name"\s{0,20}:/),
  );
  const licences = [record.license, ...asList(record.license)].flatMap((each) => asText(each) ?? []);
  return own && { ...own, licenses: licences };
}

/** PEP 621 (`license` as an expression since PEP 639, as a table before), else Poetry's own table. */
export function ownInPyproject(text: string): Own | undefined {
  const record = parseToml(text);
  const project = asRecord(record.project);
  const table = project ?? asRecord(asRecord(record.tool)?.poetry);
  if (table === undefined) return undefined;
  const licence = asText(table.license) ?? asText(asRecord(table.license)?.text);
  const start = text.search(project === undefined ? /^\[tool\.poetry\]/m : /^\[project\]/m);
  const at = text.slice(Math.max(0, start)).search(/^name[ \t]{0,20}=/m);
  const line = start < 0 || at < 0 ? undefined : text.slice(0, start + at).split('\n').length;
  const short = licence !== undefined && licence.length <= 100 ? licence : undefined;
  return named(
    {
      ...table,
      name: asText(table.name)
        ?.replace(/[-_.]+/g, '-')
        .toLowerCase(),
    },
    line,
    short,
  );
}

/** https://doc.rust-lang.org/cargo/reference/manifest.html: a version may be the workspace's, which only Cargo.lock repeats. */
export function ownInCargoToml(text: string): Own | undefined {
  const table = asRecord(parseToml(text).package);
  if (table === undefined) return undefined;
  return named(table, undefined, asText(table.license));
}

function named(record: JsonRecord, line: number | undefined, licence?: string): Own | undefined {
  const name = asText(record.name);
  if (name === undefined || name === '') return undefined;
  return { name, version: asText(record.version), line, licenses: licence === undefined ? [] : [licence] };
}

function lineWith(text: string, pattern: RegExp): number | undefined {
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

/** Names of the dependency tables of a Cargo.toml, renamed ones by the package's own name. */
export function cargoDependencies(
  text: string,
): readonly { name: string; role: 'runtime' | 'development' | 'optional' }[] {
  const record = parseToml(text);
  const tables = [record, ...entriesOf(record.target).map(([, target]) => asRecord(target) ?? {})];
  return tables.flatMap((table) =>
    (
      [
        'dependencies',
        'dev-dependencies',
        'build-dependencies',
        'dev_dependencies',
        'build_dependencies',
      ] as const
    ).flatMap((key) =>
      entriesOf(table[key]).map(([alias, value]) => {
        const entry = asRecord(value);
        const role =
          key !== 'dependencies' ? 'development' : entry?.optional === true ? 'optional' : 'runtime';
        return { name: asText(entry?.package) ?? alias, role } as const;
      }),
    ),
  );
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
