import { refreshStore } from '../advisories/refresh/index.js';
import { sources } from '../advisories/sources/index.generated.js';
import type { DataInfo } from '../core/advisory.js';
import { bounded } from '../core/bounded.js';
import { SeaworthyError } from '../core/errors.js';
import type { Disk } from '../core/world.js';
import type { GateContext } from './context.js';

/** Which advisories are fetched, and from where. */
export interface Feeds {
  /** Sources by id; those that are fetched by default, and those with a base, where none is named. */
  readonly only: readonly string[];
  /** Mirrors and folders, by source. */
  readonly bases: Readonly<Record<string, string>>;
  /** Parts of sources; all where none is named. */
  readonly ecosystems: readonly string[];
}

const ids = sources.map(({ id }) => id);

/** @throws SeaworthyError USAGE where there is no such source */
export function refreshFrom(
  { only, bases, ecosystems }: Feeds,
  directory: string,
  { world, progress }: GateContext,
): ReturnType<typeof refreshStore> {
  const unknown = [...only, ...Object.keys(bases)].find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new SeaworthyError('USAGE', `There is no advisory source "${unknown}".`, {
      whatToDo: `Use one of: ${ids.join(', ')}.`,
    });
  }
  const chosen = sources.filter(({ id, byDefault }) =>
    only.length > 0 ? only.includes(id) : byDefault || id in bases,
  );
  return refreshStore(world, progress, chosen, { bases, directory, ecosystems });
}

/** The feeds of a folder that is laid out as the publishers lay out their exports. @throws SeaworthyError NOT_FOUND, FEED_INVALID */
export function feedsIn(path: string, disk: Disk): Feeds {
  const folder = path.replace(bounded(/\/+$/, 8192), '');
  if (disk.status(folder)?.type !== 'directory' && disk.status(disk.realPath(folder))?.type !== 'directory') {
    throw new SeaworthyError('NOT_FOUND', 'There is no such folder.', {
      where: folder,
      whatToDo: 'Name the folder that holds the feeds.',
    });
  }
  const names = disk.list(folder).map(({ name }) => name);
  const bases: Record<string, string> = {};
  for (const id of ids) if (names.includes(id)) bases[id] = `${folder}/${id}`;
  if (names.some((name) => disk.status(`${folder}/${name}/all.zip`) !== undefined)) bases.osv = folder;
  if (Object.keys(bases).length === 0) {
    throw new SeaworthyError('FEED_INVALID', 'The folder holds no feed.', {
      where: folder,
      whatToDo: `Lay it out as <Ecosystem>/all.zip, or in folders named ${ids.join(', ')}.`,
    });
  }
  return { only: Object.keys(bases), bases, ecosystems: [] };
}

/** A line for each source. */
export function storeText(directory: string, infos: readonly DataInfo[]): string {
  const lines = infos.map(
    ({ source, advisories, signals, asOf, builtAt }) =>
      `  ${source.padEnd(28)} ${String(advisories).padStart(8)} advisories ${String(signals).padStart(8)} signals   as of ${(asOf ?? builtAt).slice(0, 10)}`,
  );
  const none = '  nothing yet: run "seaworthy db update"; until then the embedded baseline answers';
  return [directory, lines.join('\n') || none].join('\n');
}
