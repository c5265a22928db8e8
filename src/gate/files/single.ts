import type { Disk } from '../../core/world.js';

const archiveMarks = [
  [0, '\x1f\x8b'],
  [0, '\x28\xb5\x2f\xfd'],
  [257, 'ustar'],
] as const;
const headBytes = 512;

/** A file that is no archive: searched for secrets as a folder of one. */
export function isPlainFile(path: string, disk: Disk): boolean {
  const status = disk.status(path);
  if (status === undefined || !(status.type === 'file' || status.type === 'symlink')) return false;
  if (status.type === 'symlink' && disk.status(disk.realPath(path))?.type !== 'file') return false;
  const file = disk.open(path);
  try {
    const head = Buffer.from(file.read(0, headBytes)).toString('latin1');
    return !archiveMarks.some(([offset, mark]) => head.startsWith(mark, offset));
  } finally {
    file.close();
  }
}

/** A source file by its name: analysed as a folder of one. */
export function isSourceFile(path: string, disk: Disk): boolean {
  const isFile = disk.status(path)?.type === 'file';
  return isFile && /\.\w{1,4}$/.test(path) && !/\.(tar|t?gz|zip)$/.test(path);
}
