import { dirname, join } from 'node:path';
import type { Disk } from '../../core/world.js';
import { isComposeName } from '../../engines/config/models/compose/index.js';
import { type ComposeFile, extendedServices } from '../../engines/config/models/compose/tree.js';
import type { Subject } from './units.js';

const maxBytes = 256 * 1024;
const mostBeside = 50;

/** Services that Compose files extend, of those that are repaired or of others in their folders. Links are not followed. */
export function extendedAround(
  subjects: readonly Subject[],
  nameOf: (file: string) => string,
  disk: Disk,
): ReadonlyMap<string, ReadonlySet<string>> {
  const own = subjects.map(({ readAs, text }) => ({ path: readAs, text }));
  const known = new Set(subjects.map(({ file }) => file));
  const onDisk = subjects.filter(({ file, readAs }) => file !== '-' && /\.ya?ml$/.test(readAs));
  const folders = new Set(onDisk.map(({ file }) => dirname(file)));
  const others = [...folders].flatMap((folder) =>
    disk
      .list(folder)
      .filter(({ name, type }) => type === 'file' && isComposeName(name) && !known.has(join(folder, name)))
      .slice(0, mostBeside)
      .flatMap(({ name }) => readShort(join(folder, name), nameOf, disk)),
  );
  return extendedServices([...own, ...others]);
}

function readShort(file: string, nameOf: (file: string) => string, disk: Disk): readonly ComposeFile[] {
  const opened = disk.open(file);
  try {
    const bytes = opened.read(0, maxBytes + 1);
    return bytes.length > maxBytes ? [] : [{ path: nameOf(file), text: Buffer.from(bytes).toString('utf8') }];
  } finally {
    opened.close();
  }
}
