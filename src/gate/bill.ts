import type { Disk } from '../core/world.js';

const headBytes = 64 * 1024;

/** Whether a file begins like a CycloneDX or SPDX document in JSON. Reads 64 KiB at most. */
export function looksLikeSbom(path: string, disk: Disk): boolean {
  const status = disk.status(path);
  const real = status?.type === 'symlink' ? disk.realPath(path) : path;
  if ((real === path ? status : disk.status(real))?.type !== 'file') return false;
  const file = disk.open(real);
  try {
    const head = new TextDecoder().decode(file.read(0, headBytes)).trimStart();
    return head.startsWith('{') && /"(?:bomFormat|spdxVersion|SPDXID)"\s*:/.test(head);
  } finally {
    file.close();
  }
}
