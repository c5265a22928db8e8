import { dirname, isAbsolute, resolve } from 'node:path';
import type { PlacedFact } from '../../core/analyzer.js';
import type { World } from '../../core/world.js';
import type { GateContext } from '../context.js';
import { gather } from '../files/gather.js';
import type { FileSearch } from '../files/lint.js';
import { type FileTarget, namesByFormat, pathOf } from '../files/targets.js';
import type { RoleOverride } from '../roles/find.js';
import type { FixOptions } from './files.js';
import { generatedByAttributes } from './git-attributes.js';
import { leftAlone } from './left-alone.js';
import { inOtherRepository } from './other-repositories.js';

/** The files below some targets that can be repaired, by what has to be read together. */
export async function filesToFix(
  targets: readonly FileTarget[],
  { roles = [], ...search }: FileSearch & { readonly roles?: readonly RoleOverride[] },
  { world, progress }: GateContext,
): Promise<Pick<FixOptions, 'dockerfiles' | 'manifests' | 'left' | 'folder' | 'nameOf' | 'readAs'>> {
  const [{ dockerfileAnalyzer }, { manifestAnalyzer, terraformAnalyzer }] = await Promise.all([
    import('../../engines/lint/analyzer.js'),
    import('../../engines/config/analyzer.js'),
  ]);
  // Files with a given format, and standard input, are not searched for.
  const named = targets.filter(({ kind, as }) => kind === 'stdin' || as !== undefined);
  const searched = targets.filter((target) => !named.includes(target));
  const { facts } = await gather(searched, [dockerfileAnalyzer, manifestAnalyzer, terraformAnalyzer], {
    world,
    progress,
    ...search,
    readStdin: async () => new Uint8Array(),
  });
  const isLeftAlone = leftAloneIn(searched, roles, world);
  const left = new Set<string>();
  const pathsOf = (kind: string, format?: string) => {
    const paths = pathsIn(facts, kind, format);
    const isOfSet = setsIn(paths);
    for (const path of paths) if (isLeftAlone(path) || isOfSet(path)) left.add(path);
    return [...new Set(paths.filter((path) => !left.has(path)).map((path) => onDisk(path, world)))];
  };
  const charts = pathsOf('config-source', 'helm');
  const isDockerfile = ({ as = 'dockerfile' }: FileTarget) => as === 'dockerfile';
  const wordsOf = (some: readonly FileTarget[]) => some.map(({ word }) => word);
  return {
    dockerfiles: [...wordsOf(named.filter(isDockerfile)), ...pathsOf('lint-source', 'dockerfile')],
    manifests: [
      ...wordsOf(named.filter((target) => !isDockerfile(target))).map((word) => [word]),
      ...pathsOf('config-finding').map((path) => [path]),
      ...(charts.length > 0 ? [charts] : []),
      ...byFolder(pathsOf('config-source', 'terraform')),
    ],
    left,
    folder: folderOf(targets),
    nameOf: (file) => (file === '-' ? readAs(file, named) : pathOf(file, world)),
    readAs: (file) => (named.some(({ word }) => word === file) ? readAs(file, named) : pathOf(file, world)),
  };
}

function pathsIn(facts: readonly PlacedFact[], kind: string, format?: string): readonly string[] {
  return facts
    .filter(
      ({ fact }) =>
        fact.kind === kind && (format === undefined || ('format' in fact && fact.format === format)),
    )
    .map(({ location }) => location.path);
}

/** Searches of `/` report paths without it. */
function onDisk(path: string, { disk }: World): string {
  return disk.status(path) === undefined ? `/${path}` : path;
}

/** The files of a module of Terraform are read together. */
function byFolder(paths: readonly string[]): readonly (readonly string[])[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) folders.set(dirname(path), [...(folders.get(dirname(path)) ?? []), path]);
  return [...folders.values()];
}

const testFolder = /(?:^|\/)(?:tests?|e2e|__tests__|testing|specs?)\//;
const mostOfTests = 10;

/** So many in one folder of tests are what its tests work on, not images that the tests run in. */
function setsIn(paths: readonly string[]): (path: string) => boolean {
  const folderOf = (path: string) => {
    const found = testFolder.exec(path);
    return found === null ? undefined : path.slice(0, found.index + found[0].length);
  };
  const counts = new Map<string, number>();
  for (const path of new Set(paths)) {
    const folder = folderOf(path);
    if (folder !== undefined) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return (path) => (counts.get(folderOf(path) ?? '') ?? 0) > mostOfTests;
}

/**
 * What is left alone in the folders that are searched. A file that is named is repaired, be it of a test, but not where Git says that a program
 * or another repository keeps it: hooks name each file that is to be committed.
 */
function leftAloneIn(
  targets: readonly FileTarget[],
  overrides: readonly RoleOverride[],
  world: World,
): (path: string) => boolean {
  const folders = targets
    .filter(({ kind }) => kind === 'folder')
    .map(({ word }) => {
      const place = pathOf(word, world);
      return {
        prefix: place === '' || place === '.' ? '' : `${place}/`,
        isLeftAlone: leftAlone(word, overrides, world.disk),
      };
    });
  const ofOthers = [generatedByAttributes('.', world.disk), inOtherRepository('.', world.disk)];
  return (path) => {
    const folder = folders.find(({ prefix }) => path.startsWith(prefix));
    if (folder !== undefined) return folder.isLeftAlone(path.slice(folder.prefix.length));
    return !isAbsolute(path) && ofOthers.some((isOf) => isOf(path));
  };
}

function readAs(file: string, named: readonly FileTarget[]): string {
  return namesByFormat[named.find(({ word }) => word === file)?.as ?? 'dockerfile'];
}

function folderOf(targets: readonly FileTarget[]): string {
  const [first] = targets;
  if (first === undefined || first.kind === 'stdin') return '.';
  return first.kind === 'folder' ? first.word : dirname(resolve(first.word));
}
