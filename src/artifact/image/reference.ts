import type { Disk, FileStatus } from '../../core/world.js';

export interface LocalReference {
  readonly path: string;
  readonly status: FileStatus;
  /** What stands behind the path: `app.tar:repo/app:1`. */
  readonly image?: string;
}

/**
 * Finds the file or folder that a reference begins with. A colon may be part of a path, so the longest path that
 * exists wins. Links are followed.
 */
export function localReference(reference: string, disk: Disk): LocalReference | undefined {
  const whole = statusBehind(reference, disk);
  if (whole) return { path: reference, status: whole };
  // Names are short; anyone who writes hundreds of colons means no file.
  for (let colon = reference.lastIndexOf(':'), tries = 0; colon > 0 && tries < 8; tries++) {
    const path = reference.slice(0, colon);
    const status = statusBehind(path, disk);
    if (status) return { path, status, image: reference.slice(colon + 1) };
    colon = reference.lastIndexOf(':', colon - 1);
  }
  return undefined;
}

function statusBehind(path: string, disk: Disk): FileStatus | undefined {
  if (path === '' || path.includes('\0')) return undefined;
  const status = disk.status(path);
  if (status?.type !== 'symlink') return status;
  try {
    return disk.status(disk.realPath(path));
  } catch {
    // A link to nothing is nothing; anyone who names it is informed that it does not exist.
    return undefined;
  }
}

/**
 * Whether a name asks for an image by itself: with a host, a tag or a digest, or the scheme of a registry. A bare word is
 * as likely a folder with a slip in it, and no registry is asked for that.
 */
export function isExplicitImage(reference: string): boolean {
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\//.test(reference)) return true;
  if (/@sha256:[0-9a-f]{64}$/.test(reference)) return true;
  const slash = reference.indexOf('/');
  const host = slash === -1 ? '' : reference.slice(0, slash);
  const last = reference.slice(reference.lastIndexOf('/') + 1);
  return /:\w[\w.-]{0,127}$/.test(last) || host === 'localhost' || /[.:]/.test(host.replace(/^\.{1,2}$/, ''));
}
