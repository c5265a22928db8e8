import { join } from 'node:path';
import { SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';
import type { Tree } from './find.js';

const headBytes = 8 * 1024;
const textBytes = 256 * 1024;
const headLines = 22;
const mostEntries = 2_000;

/**
 * A folder on disk. Every answer is kept; links are not followed. What cannot be read shows nothing of its role, and is a gap of
 * the engine that analyses it.
 */
export function diskTree(root: string, disk: Disk): Tree {
  const entries = new Map<string, readonly string[]>();
  const heads = new Map<string, string>();
  const texts = new Map<string, string>();
  return {
    entries: (folder) => kept(entries, folder, () => readable(() => listed(join(root, folder), disk)) ?? []),
    head: (path) => kept(heads, path, () => readable(() => headOf(join(root, path), disk)) ?? ''),
    text: (path) => kept(texts, path, () => readable(() => textOf(join(root, path), disk)) ?? ''),
  };
}

/** With a slash at its end; `''` for the root. */
export function folderName(parts: readonly string[]): string {
  return parts.map((part) => `${part}/`).join('');
}

/** What was found before, or is found now. */
export function kept<T>(known: Map<string, T>, key: string, find: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}

/** What was found in a tree, by a key of the caller. */
export function answersOf<T>(answers: WeakMap<Tree, Map<string, T>>, tree: Tree): Map<string, T> {
  const known = answers.get(tree) ?? new Map<string, T>();
  answers.set(tree, known);
  return known;
}

/** Undefined where the system does not let it be read, which is a gap of the engine that analyses it. */
export function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof SeaworthyError && thrown.code === 'IO') return undefined;
    throw thrown;
  }
}

function listed(folder: string, disk: Disk): readonly string[] {
  if (disk.status(folder)?.type !== 'directory') return [];
  return disk
    .list(folder)
    .slice(0, mostEntries)
    .map(({ name, type }) => (type === 'directory' ? `${name}/` : name));
}

function textOf(path: string, disk: Disk): string {
  const status = disk.status(path);
  if (status?.type !== 'file' || status.sizeBytes > textBytes) return '';
  return new TextDecoder().decode(disk.readFile(path, { maxBytes: textBytes }));
}

function headOf(path: string, disk: Disk): string {
  if (disk.status(path)?.type !== 'file') return '';
  const file = disk.open(path);
  try {
    const text = new TextDecoder().decode(file.read(0, Math.min(headBytes, file.sizeBytes)));
    return text.split('\n').slice(0, headLines).join('\n');
  } finally {
    file.close();
  }
}
