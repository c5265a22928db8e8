import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { SeaworthyError } from '../../../core/errors.js';
import {
  asRecord,
  asText,
  entriesOf,
  type JsonRecord,
  KeyLines,
  parseJsonRecord,
} from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';
import { licencesOf } from './licences.js';
import { addNpm, npmParts, originOf, withoutVersion } from './names.js';
import { factsOfTree } from './package-lock-tree.js';
import { scopeOf } from './scope.js';

/** package-lock.json 1 to 3 and npm-shrinkwrap.json: https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
export const packageLock: Analyzer = {
  id: 'npm/package-lock',
  version: 5,
  claim: { basenames: ['package-lock.json', 'npm-shrinkwrap.json'] },
  // The shrinkwrap of an installed package speaks of its own development; node_modules itself is read instead.
  accepts: ({ path }) => !path.includes('node_modules/'),
  maxBytes: 64 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const text = file.text();
  const document = parseJsonRecord(text);
  const packages = asRecord(document.packages);
  if (packages !== undefined) return factsOfPackages(text, packages, asText(document.name));
  const tree = asRecord(document.dependencies);
  if (tree !== undefined) return factsOfTree(text, tree, document);
  if (typeof document.lockfileVersion === 'number') return [];
  throw new SeaworthyError('MANIFEST_INVALID', 'The file has neither "packages" nor "dependencies".', {
    whatToDo: 'Write the lockfile again with npm.',
  });
}

interface Place {
  readonly path: string;
  readonly entry: JsonRecord;
  readonly purl: Purl;
}

/** Version 2 and 3: one flat object, keyed by the place on disk. */
function factsOfPackages(text: string, packages: JsonRecord, rootName: string | undefined): readonly Fact[] {
  const list = new FactList();
  const lines = new KeyLines(text, 'packages');
  const places = new Map<string, Place>();
  const projects: Project[] = [];
  const links = new Map<string, string>();
  for (const [path, value] of Object.entries(packages)) {
    const line = lines.next(path, '{');
    const entry = asRecord(value);
    if (entry === undefined) list.problem(`The entry of ${path.slice(0, 100)} is not an object.`, { line });
    else if (!path.includes('node_modules/')) projects.push({ path, entry, line });
    else if (entry.link === true) links.set(path, asText(entry.resolved) ?? '');
    else {
      const purl = addPlace(list, path, entry, line);
      if (purl !== undefined) places.set(path, { path, entry, purl });
    }
  }
  for (const place of places.values()) list.dependsOn(place.purl, edgesOf(place.path, place.entry, places));
  for (const { path, entry } of projects) markDirect(list, path, entry, places);
  addProjects(list, projects, { places, links, rootName });
  return list.facts();
}

interface Project {
  readonly path: string;
  readonly entry: JsonRecord;
  readonly line: number | undefined;
}

interface Tree {
  readonly places: ReadonlyMap<string, Place>;
  /** Places of workspaces, and the folders that they stand for. */
  readonly links: ReadonlyMap<string, string>;
  readonly rootName: string | undefined;
}

/** The project and its workspaces, whose names npm leaves out where the folder has the same. */
function addProjects(list: FactList, projects: readonly Project[], tree: Tree): void {
  const purls = new Map<string, Purl>();
  for (const { path, entry, line } of projects) {
    const name = asText(entry.name) ?? (path === '' ? tree.rootName : path.slice(path.lastIndexOf('/') + 1));
    const licenses = licencesOf(entry);
    const version = asText(entry.version);
    const purl = name && list.project(npmParts(name), { name, version, ecosystem: 'npm', line, licenses });
    if (purl) purls.set(path, purl);
  }
  for (const { path, entry } of projects) {
    const purl = purls.get(path);
    if (purl === undefined) continue;
    const workspaces = path === '' ? [...tree.links.values()] : [];
    list.dependsOn(purl, [
      ...askedFor(path, entry, tree.places).map((place) => place.purl),
      ...workspaces.flatMap((folder) => purls.get(folder) ?? []),
    ]);
  }
}

function addPlace(
  list: FactList,
  path: string,
  entry: JsonRecord,
  line: number | undefined,
): Purl | undefined {
  // An alias is installed under another name; npm then writes the package's own.
  const name = asText(entry.name) ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const version = asText(entry.version);
  const resolved = asText(entry.resolved);
  if (version === undefined) {
    list.problem(withoutVersion(name, resolved ?? 'somewhere'), { line });
    return undefined;
  }
  return addNpm(list, {
    name,
    version,
    line,
    scope: scopeOf(entry),
    direct: false,
    licenses: licencesOf(entry),
    origin: originOf(resolved),
  });
}

function edgesOf(path: string, entry: JsonRecord, places: ReadonlyMap<string, Place>): readonly Purl[] {
  const purls: Purl[] = [];
  for (const group of [entry.dependencies, entry.optionalDependencies, entry.peerDependencies]) {
    for (const [name] of entriesOf(group)) {
      const found = resolve(path, name, places);
      if (found !== undefined) purls.push(found.purl);
    }
  }
  return purls;
}

const deepestPath = 40;

/** Node's own rule: the nearest `node_modules` above (https://nodejs.org/api/modules.html). */
function resolve(from: string, name: string, places: ReadonlyMap<string, Place>): Place | undefined {
  let folder = from;
  for (let step = 0; step < deepestPath; step += 1) {
    const found = places.get(`${folder === '' ? '' : `${folder}/`}node_modules/${name}`);
    if (found !== undefined || folder === '') return found;
    folder = parentOf(folder);
  }
  return undefined;
}

/** Of `a/node_modules/b` it is `a`; of a workspace's folder the root. */
function parentOf(folder: string): string {
  const at = folder.lastIndexOf('node_modules/');
  return at <= 0 ? '' : folder.slice(0, at - 1);
}

function markDirect(
  list: FactList,
  path: string,
  project: JsonRecord,
  places: ReadonlyMap<string, Place>,
): void {
  for (const { purl } of askedFor(path, project, places)) list.markDirect(purl);
}

function askedFor(path: string, project: JsonRecord, places: ReadonlyMap<string, Place>): readonly Place[] {
  const groups = [
    project.dependencies,
    project.devDependencies,
    project.optionalDependencies,
    project.peerDependencies,
  ];
  return groups.flatMap((group) => entriesOf(group).flatMap(([name]) => resolve(path, name, places) ?? []));
}
