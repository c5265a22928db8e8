import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';
import { readRoot, readSnapshot, readTargets, readTimestamp } from '../tuf/metadata.js';
import type { SeenVersions, VerifiedCollection } from './client.js';
import { isRole } from './roles.js';

/** What was believed when a collection was last read: where the next reading begins. */
export interface CachedTrust {
  readonly trustedRoot?: Uint8Array;
  readonly seen?: SeenVersions;
}

const maxFileBytes = 100 * 1024 * 1024;
const maxDelegations = 256;

/**
 * `tuf/<gun>/metadata/` below docker's or notary's trust folder. A root that was believed stays believed; a version
 * that was seen is never gone below.
 * @throws SeaworthyError CONFIG_INVALID when the root in it cannot be read: going on would be first use again
 */
export function readCache(trustFolder: string, gun: string, disk: Disk): CachedTrust {
  const folder = folderOf(trustFolder, gun);
  const file = (role: string) => {
    const path = `${folder}/${role}.json`;
    return disk.status(path)?.type === 'file' ? disk.readFile(path, { maxBytes: maxFileBytes }) : undefined;
  };
  const trustedRoot = file('root');
  if (trustedRoot === undefined) return {};
  const version = <Value extends { readonly signed: { readonly version: number } }>(
    role: string,
    read: (bytes: Uint8Array) => Value,
  ): number | undefined => {
    const bytes = file(role);
    try {
      return bytes === undefined ? undefined : read(bytes).signed.version;
    } catch (cause) {
      throw new SeaworthyError(
        'CONFIG_INVALID',
        `What is known of ${gun} cannot be read: ${reasonOf(cause)}`,
        {
          where: `${folder}/${role}.json`,
          whatToDo: 'Restore the file. Removing the folder means to believe the server on first use again.',
          cause,
        },
      );
    }
  };
  version('root', readRoot);
  const [timestamp, snapshot] = [version('timestamp', readTimestamp), version('snapshot', readSnapshot)];
  const targets = version('targets', (bytes) => readTargets('targets', bytes));
  const delegations = new Map<string, number>();
  for (const role of cachedDelegations(folder, disk)) {
    const seen = version(role, (bytes) => readTargets(role, bytes));
    if (seen !== undefined) delegations.set(role, seen);
  }
  return {
    trustedRoot,
    seen: {
      ...(timestamp === undefined ? {} : { timestamp }),
      ...(snapshot === undefined ? {} : { snapshot }),
      ...(targets === undefined ? {} : { targets }),
      delegations,
    },
  };
}

export function writeCache(
  trustFolder: string,
  { gun, files, targets }: VerifiedCollection,
  disk: Disk,
): void {
  const folder = folderOf(trustFolder, gun);
  const all = [...targets, files.snapshot, files.timestamp, files.root];
  for (const { role, bytes } of all) {
    const path = `${folder}/${role}.json`;
    if (!isThere(path, bytes, disk)) disk.writeFile(path, bytes);
  }
}

/** Most readings find nothing new, and a write waits for the disk. */
function isThere(path: string, bytes: Uint8Array, disk: Disk): boolean {
  if (disk.status(path)?.sizeBytes !== bytes.length) return false;
  return Buffer.compare(disk.readFile(path, { maxBytes: maxFileBytes }), bytes) === 0;
}

/** Names of collections that something is known of. */
export function cachedCollections(trustFolder: string, disk: Disk): readonly string[] {
  const found: string[] = [];
  const walk = (folder: string, gun: string, depth: number): void => {
    if (depth > 12 || found.length >= 10_000 || disk.status(folder)?.type !== 'directory') return;
    for (const { name, type } of disk.list(folder)) {
      if (type !== 'directory') continue;
      if (name === 'metadata' && disk.status(`${folder}/metadata/root.json`) !== undefined) found.push(gun);
      else walk(`${folder}/${name}`, gun === '' ? name : `${gun}/${name}`, depth + 1);
    }
  };
  walk(`${trustFolder}/tuf`, '', 0);
  return found;
}

/** Changes that notary staged and no one published: files in `changelist`. */
export function stagedChanges(trustFolder: string, gun: string, disk: Disk): number {
  const folder = `${trustFolder}/tuf/${gun}/changelist`;
  return disk.status(folder)?.type === 'directory' ? disk.list(folder).length : 0;
}

function cachedDelegations(folder: string, disk: Disk): readonly string[] {
  const below = `${folder}/targets`;
  if (disk.status(below)?.type !== 'directory') return [];
  return disk
    .list(below)
    .map(({ name }) => `targets/${name.replace(/\.json$/, '')}`)
    .filter(isRole)
    .slice(0, maxDelegations);
}

function folderOf(trustFolder: string, gun: string): string {
  return `${trustFolder}/tuf/${gun}/metadata`;
}
