import { join } from 'node:path';
import { type Gap, gap } from '../../core/gap.js';
import { isInTree } from '../../core/path-patterns.js';
import type { Disk } from '../../core/world.js';
import { readable } from '../roles/tree.js';

const maxBytes = 1024 * 1024;
const mostNamed = 20;

/**
 * Submodules of git whose folders are empty, as a clone without `--recurse-submodules` leaves them: gitmodules(5). What may not be
 * read is a gap of the engine that analyses it, and what lies behind a link is no submodule.
 */
export function missingSubmodules(root: string, disk: Disk): readonly Gap[] {
  const file = join(root, '.gitmodules');
  const status = readable(() => disk.status(file));
  if (status?.type !== 'file') return [];
  if (status.sizeBytes > maxBytes)
    return [gap('submodules', '.gitmodules', 'Longer than 1 MiB: which submodules are missing is not known')];
  const bytes = readable(() => disk.readFile(file, { maxBytes }));
  const paths = bytes === undefined ? [] : submodulesIn(new TextDecoder().decode(bytes));
  const missing = paths.filter((path) => readable(() => isEmpty(root, path, disk)) === true);
  const [next] = missing.slice(mostNamed);
  const named = missing.slice(0, mostNamed).map((path) => submoduleGap(path, 'This submodule is'));
  return next === undefined
    ? named
    : [...named, submoduleGap(next, `This submodule and ${missing.length - mostNamed - 1} more are`)];
}

function submoduleGap(path: string, subject: string): Gap {
  return {
    ...gap('submodules', { at: 'file', path }, `${subject} not checked out, so nothing in it was analysed`),
    whatToDo: '$ git submodule update --init --recursive',
  };
}

/** Paths below the root that a `.gitmodules` names; others are no submodules. */
export function submodulesIn(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const path = /^[ \t]{0,40}path[ \t]{0,40}=[ \t]{0,40}"?([^"\r\n]{1,1000})/.exec(line)?.[1]?.trim();
    return path !== undefined && isInTree(path) && !path.split('/').includes('..') ? [path] : [];
  });
}

function isEmpty(root: string, path: string, disk: Disk): boolean {
  let folder = root;
  for (const name of path.split('/')) {
    folder = join(folder, name);
    const type = disk.status(folder)?.type;
    if (type !== 'directory') return type === undefined;
  }
  return disk.list(folder).length === 0;
}
