import { posix } from 'node:path';
import { bytesAsSource } from '../core/bytes.js';
import { SeaworthyError } from '../core/errors.js';
import type { Disk, FileStatus } from '../core/world.js';

type Node =
  | { readonly type: 'file'; readonly bytes: Uint8Array; readonly mode: number }
  | { readonly type: 'directory'; readonly mode: number }
  | { readonly type: 'symlink'; readonly target: string; readonly mode: number };

interface Contents {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly symlinks?: Readonly<Record<string, string>>;
  readonly modes?: Readonly<Record<string, number>>;
}

export interface FakeDisk extends Disk {
  /** All regular files as text, by path; for assertions. */
  texts(): Readonly<Record<string, string>>;
}

const workingDirectory = '/project';
const maxLinks = 40;

/** A POSIX disk in memory with the home `/home/me`, temporary folder `/tmp`, working folder `/project`. */
export function createFakeDisk(contents: Contents, modifiedMs: number): FakeDisk {
  const nodes = new Map<string, Node>([['/', { type: 'directory', mode: 0o755 }]]);
  const absolute = (path: string) => posix.resolve(workingDirectory, path);

  /** The path with the links of its parents resolved, and of itself where asked. */
  const resolve = (path: string, followLast: boolean, depth = 0): string => {
    if (depth > maxLinks) throw ioError('symbolic links lead in a circle', path);
    let resolved = '/';
    const names = absolute(path)
      .split('/')
      .filter((name) => name !== '');
    for (const [index, name] of names.entries()) {
      const next = posix.join(resolved, name);
      const node = nodes.get(next);
      const isLast = index === names.length - 1;
      if (node?.type === 'symlink' && (!isLast || followLast)) {
        const rest = names.slice(index + 1);
        return resolve(posix.join(posix.resolve(resolved, node.target), ...rest), followLast, depth + 1);
      }
      resolved = next;
    }
    return resolved;
  };
  const at = (path: string, followLast = true): Node => {
    const node = nodes.get(resolve(path, followLast));
    if (node) return node;
    throw new SeaworthyError('NOT_FOUND', 'there is nothing at this path', { where: path });
  };
  const fileAt = (path: string): Uint8Array => {
    const node = at(path);
    if (node.type === 'file') return node.bytes;
    throw ioError('a folder cannot be read as a file', path);
  };
  const makeDirectory = (path: string): void => {
    const full = resolve(path, true);
    if (full !== '/') makeDirectory(posix.dirname(full));
    const there = nodes.get(full);
    if (there && there.type !== 'directory') throw ioError('a part of the path is a file', path);
    if (!there) nodes.set(full, { type: 'directory', mode: 0o755 });
  };
  const put = (path: string, node: Node, followLast: boolean): void => {
    const full = resolve(path, followLast);
    makeDirectory(posix.dirname(full));
    if (nodes.get(full)?.type === 'directory') throw ioError('it is a folder', path);
    nodes.set(full, node);
  };
  const below = (folder: string) => [...nodes.keys()].filter((path) => isBelow(path, folder));

  for (const folder of [workingDirectory, '/tmp', '/home/me']) makeDirectory(folder);
  for (const [path, target] of Object.entries(contents.symlinks ?? {})) {
    put(path, { type: 'symlink', target, mode: 0o777 }, false);
  }
  for (const [path, content] of Object.entries(contents.files ?? {})) {
    put(path, { type: 'file', bytes: toBytes(content), mode: contents.modes?.[path] ?? 0o644 }, true);
  }

  return {
    status: (path) => {
      const node = nodes.get(resolve(path, false));
      return node && statusOf(node, modifiedMs);
    },
    readLink: (path) => {
      const node = at(path, false);
      if (node.type === 'symlink') return node.target;
      throw ioError('it is no link', path);
    },
    realPath: (path) => {
      at(path);
      return resolve(path, true);
    },
    list: (path) => {
      if (at(path).type !== 'directory') throw ioError('it is no folder', path);
      const folder = resolve(path, true);
      return below(folder)
        .filter((child) => posix.dirname(child) === folder)
        .map((child) => ({ name: posix.basename(child), type: typeOf(nodes.get(child)) }))
        .sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
    },
    open: (path) => ({ ...bytesAsSource(fileAt(path)), close: () => {} }),
    readFile: (path, { maxBytes }) => {
      const bytes = fileAt(path);
      if (bytes.length <= maxBytes) return bytes;
      throw new SeaworthyError('LIMIT_EXCEEDED', `the file is longer than ${maxBytes} bytes`, {
        where: path,
      });
    },
    writeFile: (path, bytes, options) =>
      put(path, { type: 'file', bytes: toBytes(bytes), mode: options?.ownerOnly ? 0o600 : 0o644 }, true),
    makeDirectory,
    rename: (from, to) => {
      const source = resolve(from, false);
      const target = resolve(to, false);
      const node = at(from, false);
      const moved = [source, ...below(source)].map((path) => [path, nodes.get(path)] as const);
      for (const path of [target, ...below(target)]) nodes.delete(path);
      for (const [path, child] of moved) {
        nodes.delete(path);
        nodes.set(`${target}${path.slice(source.length)}`, child ?? node);
      }
    },
    remove: (path) => {
      const full = resolve(path, false);
      for (const child of [full, ...below(full)]) nodes.delete(child);
    },
    homeDirectory: () => '/home/me',
    temporaryDirectory: () => '/tmp',
    workingDirectory: () => workingDirectory,
    texts: () =>
      Object.fromEntries(
        [...nodes].flatMap(([path, node]) =>
          node.type === 'file' ? [[path, new TextDecoder().decode(node.bytes)]] : [],
        ),
      ),
  };
}

function typeOf(node: Node | undefined): FileStatus['type'] {
  return node?.type ?? 'other';
}

function isBelow(path: string, folder: string): boolean {
  return folder === '/' ? path !== '/' : path.startsWith(`${folder}/`);
}

function statusOf(node: Node, modifiedMs: number): FileStatus {
  const sizeBytes =
    node.type === 'file' ? node.bytes.length : node.type === 'symlink' ? node.target.length : 0;
  return { type: node.type, sizeBytes, modifiedMs, mode: node.mode, uid: 0, gid: 0 };
}

function ioError(reason: string, path: string): SeaworthyError {
  return new SeaworthyError('IO', reason, { where: path });
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
