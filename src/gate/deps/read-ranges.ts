import { join } from 'node:path';
import type { Disk } from '../../core/world.js';
import { hasRanges, rangesIn } from './lock-ranges.js';
import { type LockRanges, noRanges } from './ranges.js';

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
  if (!hasRanges(file)) return noRanges;
  const status = disk.status(file);
  if (status?.type !== 'file' || status.sizeBytes > maxLockBytes) return noRanges;
  return rangesIn(file, new TextDecoder().decode(disk.readFile(file, { maxBytes: maxLockBytes })));
}
