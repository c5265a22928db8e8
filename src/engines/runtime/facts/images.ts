import { posix } from 'node:path';
import { reasonOf, SeaworthyError } from '../../../core/errors.js';
import type { Disk } from '../../../core/world.js';
import { imageOf } from './map.js';
import { apiGap, mapInParallel, optional, type Reader, required } from './reader.js';
import * as schema from './schema.js';
import type { ImageFacts } from './types.js';

const mostImages = 2_000;
const mostEntries = 400_000;

/** @param deep look for set-user-id programs in the engine's own folders */
export async function readImages(reader: Reader, deep: boolean): Promise<readonly ImageFacts[]> {
  const listed = await optional(reader, '/images/json', schema.imageListSchema, []);
  if (listed.length > mostImages) {
    reader.gaps.push(apiGap('/images/json', `only the first ${mostImages} images were looked at`));
  }
  const found = await mapInParallel(listed.slice(0, mostImages), ({ Id }) => readImage(reader, Id, deep));
  return found.flatMap((image) => image ?? []);
}

async function readImage(reader: Reader, id: string, deep: boolean): Promise<ImageFacts | undefined> {
  const name = encodeURIComponent(id);
  try {
    const [raw, history] = await Promise.all([
      required(reader, `/images/${name}/json`, schema.imageSchema),
      optional(reader, `/images/${name}/history`, schema.historySchema, []),
    ]);
    const image = imageOf(
      raw,
      history.map(({ CreatedBy }) => CreatedBy),
    );
    return deep ? { ...image, setuidFiles: setuidFilesIn(reader.world.disk, image.layerFolders) } : image;
  } catch (thrown) {
    const isGone = thrown instanceof SeaworthyError && thrown.code === 'NOT_FOUND';
    if (!isGone) reader.gaps.push(apiGap(`/images/${id.slice(0, 19)}`, reasonOf(thrown)));
    return undefined;
  }
}

/** Set-user-id and set-group-id programs of an image, from the folders of its layers; undefined where they cannot be read. */
export function setuidFilesIn(disk: Disk, folders: readonly string[]): readonly string[] | undefined {
  if (folders.length === 0) return undefined;
  const found = new Set<string>();
  const budget = { left: mostEntries };
  const covered = new Set<string>();
  try {
    for (const folder of folders) walk(disk, folder, '/', { found, covered, budget });
  } catch {
    return undefined;
  }
  return budget.left > 0 ? [...found].sort() : undefined;
}

interface Walk {
  readonly found: Set<string>;
  /** Paths that an upper layer already answered for. */
  readonly covered: Set<string>;
  readonly budget: { left: number };
}

function walk(disk: Disk, folder: string, below: string, state: Walk): void {
  for (const { name, type } of disk.list(folder)) {
    if (--state.budget.left <= 0) return;
    const path = posix.join(below, name);
    const place = posix.join(folder, name);
    if (type === 'directory') walk(disk, place, path, state);
    else if (type !== 'symlink' && !state.covered.has(path)) {
      state.covered.add(path);
      const mode = type === 'file' ? (disk.status(place)?.mode ?? 0) : 0;
      // Of set-group-id files only those that can be run gain anything.
      if ((mode & 0o4000) !== 0 || (mode & 0o2010) === 0o2010) state.found.add(path);
    }
  }
}
