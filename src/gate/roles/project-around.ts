import { nameOf, prefixOf } from '../../core/paths.js';
import { codeManifests, compiledManifests } from '../../knowledge/roles/compose.js';
import { dockerfileNames } from '../../knowledge/roles/images.js';
import { packageFolders } from '../../knowledge/roles/index.js';
import type { Tree } from './find.js';
import { kept } from './tree.js';

/** The program or library that a file lies in. */
export interface Project {
  readonly folder: string;
  /** As its manifests and its folder have them, without owners. */
  readonly titles: readonly string[];
  /** By its manifests and its folder, in lower case and without dashes and dots. */
  readonly names: readonly string[];
  /** Owners of its packages: `@acme/shop`, `github.com/acme/shop`. */
  readonly owners: readonly string[];
  /** It is given to developers, who put it into programs of their own, and no image of it is made at its root. */
  readonly isLibrary: boolean;
  /** A manifest names commands that it installs, or how it is started. */
  readonly hasPrograms: boolean;
  /** Its sources are built before they run, so that who mounts them develops it. */
  readonly isCompiled: boolean;
}

const known = new WeakMap<Tree, Map<string, Project>>();

/** By the nearest folder above the file with a manifest or build of code; settings alone are no project. */
export function projectAround(path: string, tree: Tree): Project | undefined {
  for (let folder = prefixOf(path); ; folder = prefixOf(folder.slice(0, -1))) {
    const manifests = tree.entries(folder).filter((name) => codeManifests.test(name));
    if (manifests.length > 0) return kept(projectsOf(tree), folder, () => projectIn(folder, manifests, tree));
    if (folder === '') return undefined;
  }
}

const mostParts = 20;

/** Programs in folders beside a file at the root of several: `client/`, `server/`, `apps/web/`. */
export function projectsBelow(path: string, tree: Tree): readonly Project[] {
  const own = foldersIn(prefixOf(path), tree);
  const ofWorkspaces = own.filter((folder) => packageFolders.test(nameOf(folder.slice(0, -1))));
  return [...own, ...ofWorkspaces.flatMap((folder) => foldersIn(folder, tree))].flatMap((folder) => {
    const manifest = tree.entries(folder).find((each) => codeManifests.test(each));
    return manifest === undefined ? [] : (projectAround(`${folder}${manifest}`, tree) ?? []);
  });
}

function foldersIn(folder: string, tree: Tree): readonly string[] {
  return tree
    .entries(folder)
    .filter((name) => name.endsWith('/') && !name.startsWith('.'))
    .slice(0, mostParts)
    .map((name) => `${folder}${name}`);
}

function projectsOf(tree: Tree): Map<string, Project> {
  const projects = known.get(tree) ?? new Map<string, Project>();
  known.set(tree, projects);
  return projects;
}

/** Programs of which nothing gives a name. */
export function namelessProject(folder: string): Project {
  const none = { titles: [], names: [], owners: [] };
  return { folder, ...none, isLibrary: false, hasPrograms: true, isCompiled: false };
}

const mostManifests = 12;
const mostChars = 20_000;

function projectIn(folder: string, manifests: readonly string[], tree: Tree): Project {
  const texts = manifests
    .slice(0, mostManifests)
    .map((name) => ({ name, text: tree.text(`${folder}${name}`).slice(0, mostChars) }));
  const written = texts.flatMap(({ text }) => nameForms.flatMap((form) => firstOf(form, text)));
  const ofFolder = nameOf(folder.slice(0, -1)).replace(/[-_]v?\d[\w.+~-]{0,60}$/, '');
  const ofFiles = manifests.flatMap(
    (name) => /^([\w-]{1,80})\.(?:gemspec|cabal|opam)$/.exec(name)?.[1] ?? [],
  );
  const paths = [...written, ...ofFiles, ofFolder === 'package' ? '' : ofFolder].map((name) =>
    name
      .replace(/^@/, '')
      .replace(/\/v\d{1,3}$/, '')
      .split('/'),
  );
  const entries = tree.entries(folder);
  // A collection of Ansible is called after what it manages, and runs nothing.
  if (texts.some(({ name, text }) => name === 'galaxy.yml' || isOfCollection(name, text)))
    return { ...namelessProject(folder), isLibrary: true, hasPrograms: false };
  return {
    folder,
    titles: paths.map((parts) => parts.at(-1) ?? '').filter((title) => title !== ''),
    hasPrograms: texts.some(({ text }) => programs.test(text)),
    isCompiled: manifests.some((name) => compiledManifests.test(name)),
    names: plainOnes(paths.map((parts) => parts.at(-1) ?? '')),
    owners: plainOnes(paths.map((parts) => parts.at(-2) ?? '')),
    isLibrary:
      !entries.some((name) => dockerfileNames.test(name)) &&
      texts.some(({ name, text }) => isOfLibrary(name, text, entries)),
  };
}

const programs =
  /\bconsole_scripts\b|\bscripts[ \t]{0,4}=(?!=)|^\[(?:project\.(?:gui-)?scripts|tool\.poetry\.scripts|\[bin\])\]|"(?:bin|start)"[ \t]{0,4}:|\.executables\b/m;

const nameForms: readonly RegExp[] = [
  /(?:^|[{,])[ \t]{0,8}"name"[ \t]{0,4}:[ \t]{0,4}"([\w@./-]{1,120})"/m,
  /^module[ \t]{1,8}([\w./-]{1,120})/m,
  /^[ \t]{0,8}name[ \t]{0,20}[=:][ \t]{0,8}["']?([\w.-]{1,80})/m,
  /^[ \t]{0,8}<artifactId>([\w.-]{1,80})</m,
  /\bsetup[ \t]{0,4}\(\s{0,8}name[ \t]{0,4}=[ \t]{0,4}["']([\w.-]{1,80})/,
  /\bproject[ \t]{0,4}\(\s{0,8}["']?([\w.-]{1,80})/i,
  /\bAC_INIT[ \t]{0,4}\(\s{0,8}\[{0,2}([\w.-]{1,80})/,
  /^[ \t]{0,8}app:[ \t]{0,4}:(\w{1,80})/m,
];

function firstOf(form: RegExp, text: string): readonly string[] {
  return [form.exec(text)?.[1]].filter((name) => name !== undefined);
}

const shortestName = 3;

function plainOnes(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(plain))].filter((name) => name.length >= shortestName);
}

export function plain(name: string): string {
  return name.toLowerCase().replace(/[-_.]/g, '');
}

/** A short name is a part of too many words. */
export function isMentioned(name: string, text: string): boolean {
  if (name.length >= shortestPart) return plain(text).includes(name);
  return text
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .includes(name);
}

const shortestPart = 5;

function isOfLibrary(name: string, text: string, entries: readonly string[]): boolean {
  if (name.endsWith('.gemspec')) return true;
  return libraryForms.some(
    ({ file, has = /^/, hasNot, without }) =>
      file === name &&
      has.test(text) &&
      hasNot?.test(text) !== true &&
      !entries.some((each) => without?.test(each)),
  );
}

interface LibraryForm {
  readonly file: string;
  readonly has?: RegExp;
  readonly hasNot?: RegExp;
  /** Names beside the manifest. */
  readonly without?: RegExp;
}

const pythonPrograms = /^\[(?:project\.(?:gui-)?scripts|tool\.poetry\.scripts)\]/m;

const libraryForms: readonly LibraryForm[] = [
  {
    file: 'package.json',
    has: /"(?:main|module|exports|types|typings|publishConfig)"\s{0,4}:/,
    hasNot: /"private"\s{0,4}:\s{0,4}true|"start"\s{0,4}:/,
  },
  { file: 'composer.json', hasNot: /"type"\s{0,4}:\s{0,4}"(?:project|metapackage)"/, has: /"name"\s{0,4}:/ },
  { file: 'go.mod', without: /^(?:main\.go|cmd\/)$/ },
  { file: 'Cargo.toml', has: /^\[lib\]/m },
  { file: 'Package.swift', has: /\.library\s{0,4}\(/, hasNot: /\.executable\s{0,4}\(/ },
  { file: 'setup.py', has: /\bclassifiers\b/, without: /^manage\.py$/ },
  { file: 'setup.cfg', has: /^classifiers\b/m, without: /^manage\.py$/ },
  { file: 'pyproject.toml', has: /^classifiers\b/m, without: /^manage\.py$/ },
  {
    file: 'pyproject.toml',
    has: /^\[(?:project\.entry-points\b|tool\.poetry\.plugins\b)/m,
    hasNot: pythonPrograms,
    without: /^manage\.py$/,
  },
];

function isOfCollection(name: string, text: string): boolean {
  return name === 'MANIFEST.json' && /"collection_info"\s{0,4}:/.test(text);
}
