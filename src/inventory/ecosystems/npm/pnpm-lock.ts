import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { PlainMap, type PlainYaml, parsePlainYaml } from '../../../formats/plain-yaml/index.js';
import { FactList } from '../../facts/index.js';
import { addNpm, isRegistryVersion, originOf, splitAtVersion, withoutVersion } from './names.js';
import { atKeys, type KeyStyle, slashKeys } from './pnpm-keys.js';

/** pnpm-lock.yaml of versions 5 to 9: https://github.com/pnpm/spec/tree/master/lockfile */
export const pnpmLock: Analyzer = {
  id: 'npm/pnpm-lock',
  version: 1,
  claim: { basenames: ['pnpm-lock.yaml'] },
  accepts: ({ path }) => !path.includes('node_modules/'),
  maxBytes: 64 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  for (const document of parsePlainYaml(file.text())) addDocument(list, document);
  return list.facts();
}

type Scope = 'runtime' | 'development' | 'optional';

interface Package {
  readonly purl: Purl;
  readonly scope: Scope;
}

/** The package's own fields (`packages`) and, since version 9 apart from them, its edges (`snapshots`). */
function addDocument(list: FactList, document: PlainMap): void {
  const packages = new Map<string, Package>();
  const keys = Number.parseFloat(document.text('lockfileVersion') ?? '') < 6 ? slashKeys : atKeys;
  const snapshots = document.under('snapshots');
  const graph = edgesByKey(snapshots.length > 0 ? snapshots : document.under('packages'), keys);
  const roots = rootsOf(document, keys);
  const reached = snapshots.length > 0 ? scopesByReach(roots, graph) : undefined;
  for (const { key, value, line } of document.under('packages')) {
    const fields = value instanceof PlainMap ? value : new PlainMap([]);
    const scope = reached === undefined ? writtenScope(fields) : (reached.get(keys.plain(key)) ?? 'runtime');
    const purl = addPackage(list, keys.plain(key), fields, line, scope);
    if (purl !== undefined) packages.set(keys.plain(key), { purl, scope });
  }
  for (const [key, references] of graph) {
    const from = packages.get(key);
    if (from === undefined) continue;
    list.dependsOn(
      from.purl,
      references.flatMap((reference) => packages.get(reference)?.purl ?? []),
    );
  }
  for (const { references } of roots) {
    for (const reference of references) {
      const root = packages.get(reference);
      if (root !== undefined) list.markDirect(root.purl);
    }
  }
}

function addPackage(
  list: FactList,
  key: string,
  fields: PlainMap,
  line: number,
  scope: Scope,
): Purl | undefined {
  const [keyName, keyVersion] = splitAtVersion(key) ?? [key, ''];
  const name = fields.text('name') ?? keyName;
  const version = fields.text('version') ?? keyVersion;
  const resolution = fields.get('resolution');
  const at = resolution instanceof PlainMap ? resolution : new PlainMap([]);
  if (at.text('type') === 'directory') return undefined;
  if (!isRegistryVersion(version)) {
    list.problem(withoutVersion(name, version === '' ? 'somewhere' : version), { line });
    return undefined;
  }
  const origin = originOf(at.text('tarball') ?? at.text('repo'));
  return addNpm(list, { name, version, line, scope, direct: false, origin });
}

function writtenScope(fields: PlainMap): Scope {
  if (fields.text('dev') === 'true') return 'development';
  return fields.text('optional') === 'true' ? 'optional' : 'runtime';
}

const groups = ['dependencies', 'optionalDependencies'] as const;

function edgesByKey(entries: PlainMap['entries'], keys: KeyStyle): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, string[]>();
  for (const { key, value } of entries) {
    if (!(value instanceof PlainMap)) continue;
    const plain = keys.plain(key);
    const references = graph.get(plain) ?? [];
    for (const group of groups) {
      for (const reference of referencesOf(value.under(group), keys)) references.push(reference);
    }
    graph.set(plain, references);
  }
  return graph;
}

interface Roots {
  readonly scope: Scope;
  readonly references: readonly string[];
}

/** What the project and its workspaces ask for, by kind. */
function rootsOf(document: PlainMap, keys: KeyStyle): readonly Roots[] {
  const importers = document
    .under('importers')
    .flatMap(({ value }) => (value instanceof PlainMap ? [value] : []));
  return [document, ...importers].flatMap((importer) => [
    { scope: 'runtime' as const, references: referencesOf(importer.under('dependencies'), keys) },
    { scope: 'optional' as const, references: referencesOf(importer.under('optionalDependencies'), keys) },
    { scope: 'development' as const, references: referencesOf(importer.under('devDependencies'), keys) },
  ]);
}

function referencesOf(entries: PlainMap['entries'], keys: KeyStyle): readonly string[] {
  return entries.flatMap(({ key, value }) => {
    const version = textOfReference(value);
    return version === undefined || version.startsWith('link:') ? [] : [keys.reference(key, version)];
  });
}

function textOfReference(value: PlainYaml): string | undefined {
  if (typeof value === 'string') return value;
  return value instanceof PlainMap ? value.text('version') : undefined;
}

/** Since version 9 the file does not say what is for development: it is what nothing else leads to. */
function scopesByReach(
  roots: readonly Roots[],
  graph: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Scope> {
  const scopes = new Map<string, Scope>();
  for (const scope of ['runtime', 'optional', 'development'] as const) {
    const queue = roots.filter((root) => root.scope === scope).flatMap((root) => root.references);
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      if (scopes.has(key)) continue;
      scopes.set(key, scope);
      for (const next of graph.get(key) ?? []) queue.push(next);
    }
  }
  return scopes;
}
