import { posix } from 'node:path';
import { prefixOf } from '../../../../core/paths.js';
import { codeNames } from '../../../../knowledge/roles/doubts.js';
import { buildOf, isOwnFolder, isRelative, type Mount, mountsOf, type Table } from '../../compose-file.js';
import { type ComposeFile, isOutside, startOf } from '../../compose-use.js';
import { copiedSources } from '../../copied.js';
import { runsSources } from '../../development-stacks.js';
import type { Tree } from '../../find.js';
import { startsProgramOnHost } from '../../host-programs.js';
import { isPackageList } from '../../images.js';
import { imageOf, textOf, workplaceOf } from '../../mounted-frameworks.js';
import { isOfferedOnPages } from '../../pages.js';
import type { Doubt } from '../doubt.js';
import { releaseBeside } from '../other-release.js';
import { releaseWords, serverForWorkIn } from '../words.js';

/**
 * Sources are mounted over the copy that the image has of them. Many small projects are run for good in that way, so that one more sign is
 * asked for.
 */
export const doubt: Doubt = {
  id: 'mounted-sources',
  title: 'Sources are mounted over the copy in the image',
  rank: 20,
  about: 'product',
  ofCompose: (file) => {
    for (const service of file.services.values()) {
      const source = sourceOverCopy(service, file);
      const sign = source === undefined ? undefined : signOf(service, file);
      if (sign !== undefined)
        return { role: 'tooling', because: `it mounts ${source} over its copy in the image, and ${sign}` };
    }
    return undefined;
  },
};

function signOf(service: Table, file: ComposeFile): string | undefined {
  const { path, tree } = file;
  if (runsSources(service, file)) {
    const server = serverForWorkIn(startOf(service, file));
    return `what runs there follows changes${server === undefined ? '' : ` (${server})`}`;
  }
  const kept = mountsOf(service).find(({ source, target }) => target === undefined && keptApart.test(source));
  if (kept !== undefined) return `a volume keeps ${kept.source} of the image`;
  const release = releaseBeside(file);
  if (release !== undefined) return releaseWords(release);
  const isStartedOtherwise = !isOfferedOnPages(path, tree) && startsProgramOnHost(path, tree);
  return isStartedOtherwise ? 'pages start the program without it' : undefined;
}

/** What a build made below the sources, which the mount would hide: a volume without a name is put over it. */
const keptApart = /\/(?:node_modules|vendor|\.venv|venv|\.next|\.nuxt|dist|target|build)\/?$/;

/** The mounted folder, as written. */
function sourceOverCopy(service: Table, file: ComposeFile): string | undefined {
  const copied = copiedSources(textOf(service, file)).filter((each) => !isPackageList(each));
  const workplace = workplaceOf(service, imageOf(service, file));
  if (copied.length === 0 || workplace === undefined) return undefined;
  return mountsOf(service).find((mount) => isOfCode(mount, service, file) && reaches(mount, workplace))
    ?.source;
}

/** A folder of the tree with code in it, from which the image is built. */
function isOfCode({ source }: Mount, service: Table, { path, tree }: ComposeFile): boolean {
  if (!isRelative(source) && !isOwnFolder(source)) return false;
  const folder = folderOf(path, source);
  const context = folderOf(path, buildOf(service)?.context ?? '.');
  return !isOutside(folder) && folder.startsWith(context) && holdsCode(folder, tree);
}

function folderOf(path: string, source: string): string {
  const folder = posix.join(prefixOf(path), source, '/');
  return folder === './' ? '' : folder;
}

/** The folder in which the image works, or one in it. */
function reaches({ target }: Mount, workplace: string): boolean {
  return target !== undefined && posix.join(target, '/').startsWith(posix.join(workplace, '/'));
}

const mostDepth = 2;
const mostFolders = 30;

function holdsCode(folder: string, tree: Tree, depth = 0): boolean {
  const names = tree.entries(folder);
  if (names.some((name) => codeNames.test(name))) return true;
  const below = names.filter((name) => /^[^.][^/]{0,200}\/$/.test(name)).slice(0, mostFolders);
  return depth < mostDepth && below.some((name) => holdsCode(`${folder}${name}`, tree, depth + 1));
}
