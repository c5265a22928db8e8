import { dirname, join } from 'node:path';
import type { Disk } from '../../core/world.js';
import { type ComposeFile, isComposeName } from '../../engines/config/models/compose/index.js';
import { sharedServices } from '../../engines/config/models/compose/tree.js';
import { ifReadable, readShort } from './beside.js';
import type { Subject } from './units.js';

const mostBeside = 50;

/** Services that other Compose files extend or lay something over, of those that are repaired or of others in their folders. Links are not followed. */
export function sharedAround(
  subjects: readonly Subject[],
  nameOf: (file: string) => string,
  disk: Disk,
): ReadonlyMap<string, ReadonlySet<string>> {
  const own = subjects.map(({ readAs, text }) => ({ path: readAs, text }));
  const known = new Set(subjects.map(({ file }) => file));
  const onDisk = subjects.filter(({ file, readAs }) => file !== '-' && /\.ya?ml$/.test(readAs));
  const folders = new Set(onDisk.map(({ file }) => dirname(file)));
  const others = [...folders].flatMap((folder) =>
    (ifReadable(() => disk.list(folder)) ?? [])
      .filter(({ name, type }) => type === 'file' && isComposeName(name) && !known.has(join(folder, name)))
      .slice(0, mostBeside)
      .flatMap(({ name }): readonly ComposeFile[] => {
        const text = ifReadable(() => readShort(join(folder, name), disk));
        return text === undefined ? [] : [{ path: nameOf(join(folder, name)), text }];
      }),
  );
  return sharedServices([...own, ...others]);
}
