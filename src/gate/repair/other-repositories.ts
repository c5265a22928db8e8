import { join } from 'node:path';
import type { Disk } from '../../core/world.js';
import { submodulesIn } from '../coverage/submodules.js';
import { ifReadable, readShort } from './beside.js';

/**
 * Whether a file belongs to another repository, which a program checks out into this one: a submodule (gitmodules(5)), a folder of git-subrepo
 * (`.gitrepo`), a subproject of Meson (`subprojects/NAME.wrap`). What is changed there cannot be committed here.
 */
export function inOtherRepository(folder: string, disk: Disk): (path: string) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  const othersIn = (place: string) => {
    const found = known.get(place) ?? new Set(submodulesOf(join(folder, place), disk));
    known.set(place, found);
    return found;
  };
  return (path) => {
    const names = path.split('/').slice(0, -1);
    return names.some((name, at) => {
      const place = names.slice(0, at).join('/');
      const inner = names.slice(0, at + 1).join('/');
      return (
        hasFile(join(folder, inner, '.gitrepo'), disk) ||
        (names[at - 1] === 'subprojects' && hasFile(join(folder, place, `${name}.wrap`), disk)) ||
        places(names, at).some(([above, below]) => othersIn(above).has(below))
      );
    });
  };
}

/** The folders above a place, each with the way from it to the place. */
function places(names: readonly string[], at: number): readonly (readonly [above: string, below: string])[] {
  return names
    .slice(0, at + 1)
    .map((_, depth) => [names.slice(0, depth).join('/'), names.slice(depth, at + 1).join('/')] as const);
}

function submodulesOf(place: string, disk: Disk): readonly string[] {
  const file = join(place, '.gitmodules');
  const text = hasFile(file, disk) ? ifReadable(() => readShort(file, disk)) : undefined;
  return text === undefined
    ? []
    : submodulesIn(text).map((path) => path.replace(/^\.\//, '').replace(/\/$/, ''));
}

function hasFile(file: string, disk: Disk): boolean {
  return ifReadable(() => disk.status(file))?.type === 'file';
}
