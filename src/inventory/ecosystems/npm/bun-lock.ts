import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { SeaworthyError } from '../../../core/errors.js';
import {
  asList,
  asRecord,
  asText,
  entriesOf,
  KeyLines,
  parseJsonWithComments,
} from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';
import { closure, type Outgoing, optionalOnly } from '../../facts/reach.js';
import { addNpm, isRegistryVersion, npmParts, originOf, splitAtVersion, withoutVersion } from './names.js';

/** bun.lock, the text form: https://bun.sh/docs/install/lockfile. The binary bun.lockb is not read. */
export const bunLock: Analyzer = {
  id: 'npm/bun-lock',
  version: 4,
  claim: { basenames: ['bun.lock'] },
  accepts: ({ path }) => !path.includes('node_modules/'),
  maxBytes: 64 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

interface Package {
  readonly key: string;
  readonly purl: Purl;
  readonly info: unknown;
}

function analyze(file: AnalyzedFile): readonly Fact[] {
  const text = file.text();
  const document = asRecord(parseJsonWithComments(text));
  if (document === undefined || asRecord(document.packages) === undefined) {
    throw new SeaworthyError('MANIFEST_INVALID', 'The file has no "packages".', {
      whatToDo: 'Write the lockfile again with bun.',
    });
  }
  const list = new FactList();
  const lines = new KeyLines(text, 'packages');
  const packages = new Map<string, Package>();
  for (const [key, value] of entriesOf(document.packages)) {
    const tuple = asList(value);
    const purl = addPackage(list, key, tuple, lines.next(key, '['));
    if (purl !== undefined)
      packages.set(key, { key, purl, info: tuple.find((item) => asRecord(item) !== undefined) });
  }
  const graph = new Map<Purl, { readonly needed: Purl[]; readonly optional: Purl[] }>();
  for (const { key, purl, info } of packages.values()) {
    const needed = edgesIn(key, info, ['dependencies', 'peerDependencies'], packages);
    const optional = edgesIn(key, info, ['optionalDependencies'], packages);
    list.dependsOn(purl, [...needed, ...optional]);
    // One package may stand at many places.
    const known = graph.get(purl) ?? { needed: [], optional: [] };
    graph.set(purl, known);
    for (const each of needed) known.needed.push(each);
    for (const each of optional) known.optional.push(each);
  }
  const workspaces = entriesOf(document.workspaces).map(([, workspace]) => workspace);
  const runtime = workspaces.flatMap((each) =>
    edgesIn(keyOfWorkspace(each), each, ['dependencies', 'peerDependencies'], packages),
  );
  const [optional = [], development = []] = ['optionalDependencies', 'devDependencies'].map((group) =>
    workspaces.flatMap((each) => edgesIn(keyOfWorkspace(each), each, [group], packages)),
  );
  for (const purl of [...runtime, ...optional, ...development]) list.markDirect(purl);
  markScopes(list, graph, [
    ['runtime', runtime],
    ['optional', optional],
    ['development', development],
  ]);
  for (const purl of optionalOnly(graph, runtime)) list.markScope(purl, 'optional');
  addProjects(list, text, document.workspaces, packages);
  return list.facts();
}

/** Its own copies of packages stand under its name. */
function keyOfWorkspace(workspace: unknown): string {
  return asText(asRecord(workspace)?.name) ?? '';
}

function addProjects(
  list: FactList,
  text: string,
  workspaces: unknown,
  packages: ReadonlyMap<string, Package>,
): void {
  const lines = new KeyLines(text, 'workspaces');
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
  for (const [folder, value] of entriesOf(workspaces)) {
    const line = lines.next(folder, '{');
    const name = keyOfWorkspace(value);
    const version = asText(asRecord(value)?.version);
    const dependsOn = edgesIn(name, value, groups, packages);
    list.project(npmParts(name), { name, version, ecosystem: 'npm', line, dependsOn });
  }
}

function edgesIn(
  key: string,
  info: unknown,
  groups: readonly string[],
  packages: ReadonlyMap<string, Package>,
): readonly Purl[] {
  return groups.flatMap((group) => edgesOf(key, asRecord(info)?.[group], packages));
}

/** What only a development dependency leads to is for development; what nothing leads to stays open. */
function markScopes(
  list: FactList,
  graph: ReadonlyMap<Purl, Outgoing<Purl>>,
  roots: readonly (readonly ['runtime' | 'optional' | 'development', readonly Purl[]])[],
): void {
  const known = new Set<Purl>();
  const next = (from: Purl): readonly Purl[] => {
    const out = graph.get(from);
    return out === undefined ? [] : [...out.needed, ...out.optional];
  };
  for (const [scope, purls] of roots)
    for (const purl of closure(purls, next)) {
      if (!known.has(purl)) list.markScope(purl, scope);
      known.add(purl);
    }
}

/** `["name@1.0.0", registry, {dependencies}, integrity]`; an address takes the version's place for others. */
function addPackage(
  list: FactList,
  key: string,
  tuple: readonly unknown[],
  line: number | undefined,
): Purl | undefined {
  const [name, version] = splitAtVersion(asText(tuple[0]) ?? '') ?? [key, ''];
  if (/^(?:workspace|link|root|file):/.test(version)) return undefined;
  if (!isRegistryVersion(version)) {
    list.problem(withoutVersion(name, version === '' ? 'somewhere' : version), { line });
    return undefined;
  }
  return addNpm(list, { name, version, line, direct: false, origin: originOf(asText(tuple[1])) });
}

/** A key is a path of names: `a/b` is the `b` inside `a`. The nearest one counts. */
function edgesOf(key: string, group: unknown, packages: ReadonlyMap<string, Package>): readonly Purl[] {
  return entriesOf(group).flatMap(([name]) => {
    let folder = key;
    for (let step = 0; step < 40; step += 1) {
      const found = packages.get(folder === '' ? name : `${folder}/${name}`);
      if (found !== undefined) return [found.purl];
      if (folder === '') return [];
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    }
    return [];
  });
}
