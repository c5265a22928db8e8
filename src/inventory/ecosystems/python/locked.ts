import type { AnalyzedFile, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { asList, asRecord, asText, entriesOf, type JsonRecord } from '../../../formats/json/index.js';
import { linesOfTables, parseToml } from '../../../formats/toml/index.js';
import { FactList } from '../../facts/index.js';
import { closure } from '../../facts/reach.js';
import { addPypi, nameOfRequirement, normaliseName } from './names.js';

/** How one of the TOML lockfiles writes down what all of them know. */
export interface LockDialect {
  /** The name of the array of tables: `package`, or `packages` in PEP 751. */
  readonly table: string;
  /** Names of the packages that it leads to; `name version` where several are locked and the file says which. */
  dependencies(entry: JsonRecord): readonly string[];
  /** The project itself, which is not a package of someone else. */
  isProject(entry: JsonRecord): boolean;
  scope(entry: JsonRecord): 'runtime' | 'development' | 'optional' | undefined;
  origin(entry: JsonRecord): string | undefined;
  /** Of an entry that has none of its own. */
  version?(entry: JsonRecord): string | undefined;
  /** Names of the project's dependencies that are for development, where only the graph shows. */
  developmentOf?(project: JsonRecord): readonly string[];
  /** Names of what only the project's extras ask for. */
  optionalOf?(project: JsonRecord): readonly string[];
}

interface Package {
  readonly entry: JsonRecord;
  readonly purl: Purl;
}

/** Packages of a lockfile: a table each. Edges go to every locked version of that name. */
export function factsOfLock(file: AnalyzedFile, dialect: LockDialect): readonly Fact[] {
  const text = file.text();
  const entries = asList(parseToml(text)[dialect.table]);
  const lines = linesOfTables(text, dialect.table, entries.length);
  const list = new FactList();
  const byName = new Map<string, Package[]>();
  const projects: Project[] = [];
  const scopes = scopesOf(entries, dialect);
  for (const [index, value] of entries.entries()) {
    const line = lines[index];
    const entry = asRecord(value);
    if (entry === undefined) list.problem(`Record ${index + 1} is not a table.`, { line });
    else if (dialect.isProject(entry)) projects.push({ entry, line });
    else addEntry(list, entry, { line, dialect, byName, scopes });
  }
  for (const packages of byName.values()) {
    for (const { entry, purl } of packages)
      list.dependsOn(purl, purlsOf(dialect.dependencies(entry), byName));
  }
  addProjects(list, projects, dialect, byName);
  return list.facts();
}

interface Project {
  readonly entry: JsonRecord;
  readonly line: number | undefined;
}

function addProjects(
  list: FactList,
  projects: readonly Project[],
  dialect: LockDialect,
  byName: ReadonlyMap<string, readonly Package[]>,
): void {
  const own = new Map<string, Purl>();
  for (const { entry, line } of projects) {
    const name = normaliseName(asText(entry.name) ?? '');
    const version = asText(entry.version);
    const purl = list.project({ type: 'pypi', name }, { name, version, ecosystem: 'PyPI', line });
    if (purl !== undefined) own.set(name, purl);
  }
  for (const { entry } of projects) {
    const names = askedBy(entry, dialect);
    const packages = purlsOf(names, byName);
    for (const purl of packages) list.markDirect(purl);
    const purl = own.get(normaliseName(asText(entry.name) ?? ''));
    const siblings = names.flatMap((name) => own.get(normaliseName(name)) ?? []);
    if (purl !== undefined) list.dependsOn(purl, [...packages, ...siblings]);
  }
}

function askedBy(project: JsonRecord, dialect: LockDialect): readonly string[] {
  return [
    ...dialect.dependencies(project),
    ...(dialect.optionalOf?.(project) ?? []),
    ...(dialect.developmentOf?.(project) ?? []),
  ];
}

interface Surroundings {
  readonly line: number | undefined;
  readonly dialect: LockDialect;
  readonly byName: Map<string, Package[]>;
  readonly scopes: ReadonlyMap<string, Role> | undefined;
}

function addEntry(list: FactList, entry: JsonRecord, { line, dialect, byName, scopes }: Surroundings): void {
  const name = asText(entry.name) ?? '';
  const version = asText(entry.version) ?? dialect.version?.(entry) ?? '';
  const key = normaliseName(name);
  const scope = dialect.scope(entry) ?? scopes?.get(key);
  // Where the graph shows what the project asks for, everything else came with that.
  const direct = scopes === undefined ? undefined : false;
  const purl = addPypi(list, { name, version, line, scope, direct, origin: dialect.origin(entry) });
  if (purl === undefined) return;
  const packages = byName.get(key) ?? [];
  packages.push({ entry, purl });
  byName.set(key, packages);
}

function purlsOf(names: readonly string[], byName: ReadonlyMap<string, readonly Package[]>): readonly Purl[] {
  return names.flatMap((wanted) => {
    const [name = '', version] = wanted.split(' ', 2);
    const all = (byName.get(normaliseName(name)) ?? []).slice(0, 50);
    const exact = all.filter(({ entry }) => entry.version === version);
    return (exact.length > 0 ? exact : all).map(({ purl }) => purl);
  });
}

type Role = 'runtime' | 'optional' | 'development';

/** Where a dialect shows what the project asks for: what only its groups or extras lead to is for development, or optional. */
function scopesOf(entries: readonly unknown[], dialect: LockDialect): ReadonlyMap<string, Role> | undefined {
  if (dialect.developmentOf === undefined) return undefined;
  const graph = new Map<string, string[]>();
  const roots: Record<Role, string[]> = { runtime: [], optional: [], development: [] };
  const keyed = (names: readonly string[] = []): readonly string[] =>
    names.map((name) => normaliseName(name.split(' ', 1)[0] ?? ''));
  for (const value of entries) {
    const entry = asRecord(value);
    if (entry === undefined) continue;
    const key = normaliseName(asText(entry.name) ?? '');
    const names = keyed(dialect.dependencies(entry));
    graph.set(key, [...(graph.get(key) ?? []).slice(0, 1_000), ...names]);
    if (!dialect.isProject(entry)) continue;
    for (const name of names) roots.runtime.push(name);
    for (const name of keyed(dialect.optionalOf?.(entry))) roots.optional.push(name);
    for (const name of keyed(dialect.developmentOf(entry))) roots.development.push(name);
  }
  if (Object.values(roots).every((names) => names.length === 0)) return undefined;
  const scopes = new Map<string, Role>();
  for (const role of ['runtime', 'optional', 'development'] as const)
    for (const name of closure(roots[role], (each) => graph.get(each) ?? []))
      if (!scopes.has(name)) scopes.set(name, role);
  return scopes;
}

/** Names in `[{name = "a"}, …]`. */
export function namesInTables(value: unknown): readonly string[] {
  return asList(value).flatMap((item) => {
    const record = asRecord(item);
    const name = asText(record?.name);
    const version = asText(record?.version);
    return name === undefined ? [] : version === undefined ? name : `${name} ${version}`;
  });
}

/** Names in `["a>=1", …]`. */
export function namesInRequirements(value: unknown): readonly string[] {
  return asList(value).flatMap((item) => nameOfRequirement(asText(item) ?? '') ?? []);
}

/** All lists of a table of lists: `{dev = […], docs = […]}`. */
export function namesInGroups(value: unknown): readonly string[] {
  return entriesOf(value).flatMap(([, group]) => namesInTables(group));
}
