import { join } from 'node:path';
import { type Gap, gap } from '../../core/gap.js';
import type { Disk } from '../../core/world.js';

const maxBytes = 1024 * 1024;
const mostNamed = 20;

/** Submodules of git whose folders are empty, as a clone without `--recurse-submodules` leaves them: gitmodules(5). */
export function missingSubmodules(root: string, disk: Disk): readonly Gap[] {
  const file = join(root, '.gitmodules');
  const status = disk.status(file);
  if (status?.type !== 'file') return [];
  if (status.sizeBytes > maxBytes)
    return [gap('submodules', '.gitmodules', 'Longer than 1 MiB: which submodules are missing is not known')];
  const text = new TextDecoder().decode(disk.readFile(file, { maxBytes }));
  const missing = pathsIn(text).filter((path) => isEmpty(join(root, path), disk));
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

/** Paths below the root; others are no submodules. */
function pathsIn(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const path = /^[ \t]{0,40}path[ \t]{0,40}=[ \t]{0,40}"?([^"\r\n]{1,1000})/.exec(line)?.[1]?.trim();
    const isBelow = path !== undefined && !path.startsWith('/') && !path.split('/').includes('..');
    return isBelow ? [path] : [];
  });
}

function isEmpty(folder: string, disk: Disk): boolean {
  const type = disk.status(folder)?.type;
  return type === undefined || (type === 'directory' && disk.list(folder).length === 0);
}
