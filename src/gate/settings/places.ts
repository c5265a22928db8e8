import { join } from 'node:path';
import type { World } from '../../core/world.js';

/** Where advisories live: as named, SEAWORTHY_DB, the configuration, or the user's data folder (XDG Base Directory Specification). */
export function storeDirectory(
  named: string | undefined,
  configured: string | undefined,
  { env, disk }: World,
): string {
  const base = env.XDG_DATA_HOME || join(disk.homeDirectory(), '.local', 'share');
  return named ?? (env.SEAWORTHY_DB || configured || join(base, 'seaworthy', 'db'));
}

/** Where results per layer are kept, unless none are. */
export function cacheDirectory(named: string | undefined, { env, disk }: World): string {
  const base = env.XDG_CACHE_HOME || join(disk.homeDirectory(), '.cache');
  return named ?? (env.SEAWORTHY_CACHE || join(base, 'seaworthy'));
}
