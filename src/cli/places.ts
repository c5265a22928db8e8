import { join } from 'node:path';
import type { World } from '../core/world.js';
import type { ParsedOptions } from './command.js';

/** Where advisories live: `--db`, SEAWORTHY_DB, or the user's data folder (XDG Base Directory Specification). */
export function storeDirectory(options: ParsedOptions, configured: string | undefined, world: World): string {
  const { env, disk } = world;
  const base = env.XDG_DATA_HOME || join(disk.homeDirectory(), '.local', 'share');
  return options.text('db') ?? (env.SEAWORTHY_DB || configured || join(base, 'seaworthy', 'db'));
}

/** Where results per layer are kept; `undefined` with `--no-cache`. */
export function cacheDirectory(options: ParsedOptions, world: World): string | undefined {
  if (options.flag('noCache')) return undefined;
  const { env, disk } = world;
  const base = env.XDG_CACHE_HOME || join(disk.homeDirectory(), '.cache');
  return options.text('cache') ?? (env.SEAWORTHY_CACHE || join(base, 'seaworthy'));
}
