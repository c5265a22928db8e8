import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Disk, FileStatus, OpenFile } from '../core/world.js';
import { attempt, systemCode } from './io-error.js';
import { fill, openRegular, readAt, readLimited } from './limited-read.js';

interface Folders {
  readonly home: () => string;
  readonly temporary: () => string;
}

/** The disk of this machine, synchronous on purpose (see `ByteSource` in core). */
export function createDisk(folders: Folders): Disk {
  return {
    status,
    readLink: (path) => attempt('read the link', path, () => fs.readlinkSync(path)),
    realPath: (path) => attempt('resolve', path, () => fs.realpathSync.native(path)),
    list,
    open,
    readFile: readLimited,
    writeFile,
    makeDirectory: (path) => {
      attempt('make the folder', path, () => fs.mkdirSync(path, { recursive: true }));
    },
    rename: (from, to) => attempt('rename', from, () => fs.renameSync(from, to)),
    remove: (path) => attempt('remove', path, () => fs.rmSync(path, { recursive: true, force: true })),
    homeDirectory: folders.home,
    temporaryDirectory: folders.temporary,
    workingDirectory: () => attempt('find', 'the working folder', () => process.cwd()),
  };
}

function status(path: string): FileStatus | undefined {
  return attempt('look at', path, () => {
    try {
      return fileStatus(fs.lstatSync(path));
    } catch (thrown) {
      if (['ENOENT', 'ENOTDIR'].includes(systemCode(thrown))) return undefined;
      throw thrown;
    }
  });
}

function fileStatus(stats: fs.Stats): FileStatus {
  return {
    type: typeOf(stats),
    sizeBytes: stats.size,
    modifiedMs: stats.mtimeMs,
    mode: stats.mode & 0o7777,
    uid: stats.uid,
    gid: stats.gid,
  };
}

function typeOf(entry: fs.Stats | fs.Dirent): FileStatus['type'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  return entry.isSymbolicLink() ? 'symlink' : 'other';
}

function list(path: string): readonly { readonly name: string; readonly type: FileStatus['type'] }[] {
  const entries = attempt('list', path, () => fs.readdirSync(path, { withFileTypes: true }));
  return entries
    .map((entry) => ({ name: entry.name, type: listedType(path, entry) }))
    .sort((a, b) => compareCodePoints(a.name, b.name));
}

/** Some file systems do not tell types in listings; then the entry itself has to be asked. */
function listedType(folder: string, entry: fs.Dirent): FileStatus['type'] {
  const type = typeOf(entry);
  if (type !== 'other' || entry.isSocket() || entry.isFIFO()) return type;
  if (entry.isBlockDevice() || entry.isCharacterDevice()) return type;
  return status(join(folder, entry.name))?.type ?? 'other';
}

const surrogate = /[\ud800-\udfff]/;

/** `<` compares UTF-16 units, which differs from code points only beyond U+FFFF. */
function compareCodePoints(a: string, b: string): number {
  if (surrogate.test(a) || surrogate.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : a > b ? 1 : 0;
}

function open(path: string): OpenFile {
  const { descriptor, sizeBytes } = openRegular(path);
  let isOpen = true;
  return {
    sizeBytes,
    read: (offset, lengthBytes) =>
      readAt(path, descriptor, offset, Math.min(lengthBytes, sizeBytes - offset)),
    readInto: (offset, target) =>
      fill(path, descriptor, offset, target, Math.min(target.length, sizeBytes - offset)),
    close: () => {
      if (isOpen) fs.closeSync(descriptor);
      isOpen = false;
    },
  };
}

function writeFile(
  path: string,
  bytes: Uint8Array | string,
  { ownerOnly = false, own = false }: { readonly ownerOnly?: boolean; readonly own?: boolean } = {},
): void {
  attempt('write', path, () => {
    const target = own ? ownTarget(path) : writableTarget(path);
    if (target.special) fs.writeFileSync(target.path, bytes);
    else replaceFile(target.path, bytes, ownerOnly ? 0o600 : (target.mode ?? 0o666), target.mode);
  });
}

/** A link is written through, and `/dev/stdout` is written to, not replaced. */
function writableTarget(path: string): {
  readonly path: string;
  readonly special: boolean;
  /** Of the file that is there already: anyone who could read and run it before still can. */
  readonly mode?: number;
} {
  const there = fs.statSync(path, { throwIfNoEntry: false });
  if (!there) return { path, special: false };
  if (!there.isFile() && !there.isDirectory()) return { path, special: true };
  return { path: fs.realpathSync.native(path), special: false, mode: there.mode & 0o777 };
}

/** Whatever stands there is replaced: nothing is followed, and no pipe or device is written to. */
function ownTarget(path: string): ReturnType<typeof writableTarget> {
  const there = fs.lstatSync(path, { throwIfNoEntry: false });
  return { path, special: false, ...(there?.isFile() === true ? { mode: there.mode & 0o777 } : {}) };
}

function replaceFile(path: string, bytes: Uint8Array | string, mode: number, kept?: number): void {
  const folder = dirname(path);
  fs.mkdirSync(folder, { recursive: true });
  const draft = join(folder, draftName(basename(path)));
  try {
    writeDurably(draft, bytes, mode);
    // What the umask took away from the draft.
    if (kept === mode) fs.chmodSync(draft, kept);
    fs.renameSync(draft, path);
  } catch (thrown) {
    fs.rmSync(draft, { force: true });
    throw thrown;
  }
  syncFolder(folder);
}

/** Names need not be secret: `wx` refuses whatever is there already, links too. */
function draftName(name: string): string {
  return `.${name.slice(0, 100)}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
}

function writeDurably(path: string, bytes: Uint8Array | string, mode: number): void {
  const descriptor = fs.openSync(path, 'wx', mode);
  try {
    fs.writeFileSync(descriptor, bytes);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Makes the rename itself durable. Windows and some network file systems cannot; the file is whole either way. */
function syncFolder(folder: string): void {
  let descriptor: number | undefined;
  try {
    descriptor = fs.openSync(folder, 'r');
    fs.fsyncSync(descriptor);
  } catch (thrown) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(systemCode(thrown))) throw thrown;
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}
