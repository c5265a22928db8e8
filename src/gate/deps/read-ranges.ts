import { join } from 'node:path';
import type { Disk } from '../../core/world.js';
import { type LockRanges, noRanges, rangesInPackageLock } from './ranges.js';

const maxLockBytes = 64 * 1024 * 1024;

/** What the lockfiles below a folder say that dependents allow; each is read once, when it is asked for. */
export function rangeReader(root: string, disk: Disk): (path: string) => LockRanges {
  const known = new Map<string, LockRanges>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const found = readRanges(join(root, path), disk);
    known.set(path, found);
    return found;
  };
}

function readRanges(file: string, disk: Disk): LockRanges {
  if (!/(^|\/)(package-lock|npm-shrinkwrap)\.json$/.test(file)) return noRanges;
  const status = disk.status(file);
  if (status?.type !== 'file' || status.sizeBytes > maxLockBytes) return noRanges;
  return rangesInPackageLock(new TextDecoder().decode(disk.readFile(file, { maxBytes: maxLockBytes })));
}
