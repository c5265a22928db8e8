import { SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';

const maxPointerBytes = 4096;
const maxShallowBytes = 16 * 1024 * 1024;

/** Where the parts of a repository lie. Every path is real: no link is on the way. */
export interface RepositoryLayout {
  /** The folder that holds `.git`. */
  readonly top: string;
  readonly gitFolder: string;
  readonly commonFolder: string;
  readonly objects: string;
  /** Commits whose parents a shallow clone left out, one id a line. */
  readonly shallow: string;
}

/**
 * Finds the repository that `folder` is the top or a part of. A `.git` that leads elsewhere is followed only to the
 * main repository of a linked work tree that points back here: a scanned tree cannot forge that side.
 * @throws SeaworthyError NOT_FOUND, PROCESS_FAILED
 */
export function layoutOf(folder: string, disk: Disk): RepositoryLayout {
  const top = topOf(disk.realPath(folder), disk);
  const dotGit = `${top}/.git`;
  const gitFolder = disk.status(dotGit)?.type === 'file' ? linkedFolder(dotGit, disk) : dotGit;
  const commonFolder = commonOf(gitFolder, disk);
  const objects = `${commonFolder}/objects`;
  if (disk.status(objects)?.type !== 'directory') throw refused(dotGit, 'it has no folder of objects');
  for (const name of ['info/alternates', 'info/http-alternates'])
    if (disk.status(`${objects}/${name}`) !== undefined)
      throw refused(objects, 'it borrows objects from other places (objects/info/alternates)');
  refuseSpecialFiles(objects, disk);
  return { top, gitFolder, commonFolder, objects, shallow: shallowOf(commonFolder, disk) };
}

function topOf(folder: string, disk: Disk): string {
  for (let at = folder; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const type = disk.status(`${at}/.git`)?.type;
    if (type === 'directory' || type === 'file') return at;
    if (type !== undefined) throw refused(`${at}/.git`, 'it is a link or a special file');
    if (at === '') break;
  }
  throw new SeaworthyError('NOT_FOUND', 'There is no git repository.', {
    where: folder,
    whatToDo: 'Name a folder of a clone.',
  });
}

function linkedFolder(dotGit: string, disk: Disk): string {
  const target = /^gitdir: (\/[^\n]+)\n?$/.exec(pointer(dotGit, disk))?.[1];
  if (target === undefined) throw refused(dotGit, 'it points to a repository elsewhere');
  const back = `${target}/gitdir`;
  const pointsBack = disk.status(back)?.type === 'file' && pointer(back, disk).trim() === dotGit;
  if (!pointsBack) throw refused(dotGit, 'it points to a repository that has no such work tree');
  return target;
}

function commonOf(gitFolder: string, disk: Disk): string {
  const path = `${gitFolder}/commondir`;
  if (disk.status(path) === undefined) return gitFolder;
  // Only ever `../..` where git made it: the folder is `<common>/worktrees/<name>`.
  if (disk.status(path)?.type !== 'file' || pointer(path, disk).trim() !== '../..')
    throw refused(path, 'it names another repository');
  return gitFolder.split('/').slice(0, -2).join('/');
}

function shallowOf(commonFolder: string, disk: Disk): string {
  const path = `${commonFolder}/shallow`;
  if (disk.status(path)?.type !== 'file') return '';
  return new TextDecoder()
    .decode(disk.readFile(path, { maxBytes: maxShallowBytes }))
    .split('\n')
    .filter((line) => /^[0-9a-f]{40,64}$/.test(line))
    .map((line) => `${line}\n`)
    .join('');
}

/** A named pipe among the objects would make git wait; a link would lead out of the repository. */
function refuseSpecialFiles(objects: string, disk: Disk): void {
  for (const { name, type } of disk.list(objects)) {
    if (type !== 'directory') throw refused(`${objects}/${name}`, 'only folders belong there');
    for (const entry of disk.list(`${objects}/${name}`))
      if (entry.type !== 'file' && entry.type !== 'directory')
        throw refused(`${objects}/${name}/${entry.name}`, 'it is a link or a special file');
  }
}

function pointer(path: string, disk: Disk): string {
  return new TextDecoder().decode(disk.readFile(path, { maxBytes: maxPointerBytes }));
}

function refused(where: string, why: string): SeaworthyError {
  return new SeaworthyError('PROCESS_FAILED', `The git repository is not read: ${why}.`, {
    where,
    whatToDo: 'Scan a clone of the repository (git clone), which has none of this.',
  });
}
