import type { AnalyzedFile, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { asList, asRecord, asText, entriesOf, type JsonRecord } from '../../../formats/json/index.js';
import { linesOfTables, parseToml } from '../../../formats/toml/index.js';
import { FactList } from '../../facts/index.js';
import { addPypi, nameOfRequirement, normaliseName } from './names.js';

/** How one of the TOML lockfiles writes down what all of them know. */
export interface LockDialect {
  /** The name of the array of tables: `package`, or `packages` in PEP 751. */
  readonly table: string;
  /** Names of the packages that it leads to. */
  dependencies(entry: JsonRecord): readonly string[];
  /** The project itself, which is not a package of someone else. */
  isProject(entry: JsonRecord): boolean;
  scope(entry: JsonRecord): 'runtime' | 'development' | 'optional' | undefined;
  origin(entry: JsonRecord): string | undefined;
  /** Names of the project's dependencies that are for development, where only the graph shows. */
  developmentOf?(project: JsonRecord): readonly string[];
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
  const projects: JsonRecord[] = [];
  const scopes = scopesOf(entries, dialect);
  for (const [index, value] of entries.entries()) {
    const line = lines[index];
    const entry = asRecord(value);
    if (entry === undefined) list.problem(`Record ${index + 1} is not a table.`, { line });
    else if (dialect.isProject(entry)) projects.push(entry);
    else addEntry(list, entry, { line, dialect, byName, scopes });
  }
  for (const packages of byName.values()) {
    for (const { entry, purl } of packages)
      list.dependsOn(purl, purlsOf(dialect.dependencies(entry), byName));
  }
  for (const project of projects) {
    const names = [...dialect.dependencies(project), ...(dialect.developmentOf?.(project) ?? [])];
    for (const purl of purlsOf(names, byName)) list.markDirect(purl);
  }
  return list.facts();
}

interface Surroundings {
  readonly line: number | undefined;
  readonly dialect: LockDialect;
  readonly byName: Map<string, Package[]>;
  readonly scopes: ReadonlyMap<string, 'runtime' | 'development'> | undefined;
}

function addEntry(list: FactList, entry: JsonRecord, { line, dialect, byName, scopes }: Surroundings): void {
  const name = asText(entry.name) ?? '';
  const version = asText(entry.version) ?? '';
  const key = normaliseName(name);
  const scope = dialect.scope(entry) ?? scopes?.get(key);
  const purl = addPypi(list, { name, version, line, scope, origin: dialect.origin(entry) });
  if (purl === undefined) return;
  const packages = byName.get(key) ?? [];
  packages.push({ entry, purl });
  byName.set(key, packages);
}

function purlsOf(names: readonly string[], byName: ReadonlyMap<string, readonly Package[]>): readonly Purl[] {
  return names.flatMap((name) =>
    (byName.get(normaliseName(name)) ?? []).slice(0, 50).map(({ purl }) => purl),
  );
}

/** Where a dialect shows the project's development dependencies: what only they lead to is for development. */
function scopesOf(
  entries: readonly unknown[],
  dialect: LockDialect,
): ReadonlyMap<string, 'runtime' | 'development'> | undefined {
  const { developmentOf } = dialect;
  if (developmentOf === undefined) return undefined;
  const graph = new Map<string, string[]>();
  const roots: { readonly runtime: string[]; readonly development: string[] } = {
    runtime: [],
    development: [],
  };
  for (const value of entries) {
    const entry = asRecord(value);
    if (entry === undefined) continue;
    const names = dialect.dependencies(entry).map(normaliseName);
    if (dialect.isProject(entry)) {
      for (const name of names) roots.runtime.push(name);
      for (const name of developmentOf(entry)) roots.development.push(normaliseName(name));
    } else {
      const key = normaliseName(asText(entry.name) ?? '');
      graph.set(key, [...(graph.get(key) ?? []).slice(0, 1_000), ...names]);
    }
  }
  if (roots.runtime.length === 0 && roots.development.length === 0) return undefined;
  return reach(roots, graph);
}

function reach(
  roots: { readonly runtime: readonly string[]; readonly development: readonly string[] },
  graph: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, 'runtime' | 'development'> {
  const scopes = new Map<string, 'runtime' | 'development'>();
  for (const scope of ['runtime', 'development'] as const) {
    const queue = [...roots[scope]];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (scopes.has(name)) continue;
      scopes.set(name, scope);
      for (const next of graph.get(name) ?? []) queue.push(next);
    }
  }
  return scopes;
}

/** Names in `[{name = "a"}, …]`. */
export function namesInTables(value: unknown): readonly string[] {
  return asList(value).flatMap((item) => asText(asRecord(item)?.name) ?? []);
}

/** Names in `["a>=1", …]`. */
export function namesInRequirements(value: unknown): readonly string[] {
  return asList(value).flatMap((item) => nameOfRequirement(asText(item) ?? '') ?? []);
}

/** All lists of a table of lists: `{dev = […], docs = […]}`. */
export function namesInGroups(value: unknown): readonly string[] {
  return entriesOf(value).flatMap(([, group]) => namesInTables(group));
}
