import { lookup } from 'node:dns/promises';
import { SeaworthyError } from '../../core/errors.js';
import type { NonEmpty } from '../../core/location.js';
import { originOf } from './http/scope.js';

/** @throws SeaworthyError USAGE */
export function originsOf(targets: NonEmpty<string>): readonly string[] {
  const origins = targets.map((target) => {
    const origin = originOf(target);
    if (origin !== undefined) return origin;
    throw new SeaworthyError('USAGE', `"${target}" is not an address of HTTP.`, {
      whatToDo: 'Write it in full: http://127.0.0.1:8080/',
    });
  });
  return [...new Set(origins)];
}

/**
 * Each host once, for the whole scan: a name that changes its address half-way must not lead elsewhere.
 * @throws SeaworthyError NETWORK
 */
export async function resolveHosts(
  origins: readonly string[],
): Promise<{ readonly pinned: ReadonlyMap<string, string>; readonly addresses: readonly string[] }> {
  const pinned = new Map<string, string>();
  for (const origin of origins) {
    const host = new URL(origin).hostname.replace(/^\[|\]$/g, '').toLowerCase();
    try {
      const found = await lookup(host, { all: true });
      // Name servers give IPv6 first; servers in containers mostly listen on IPv4.
      const address = (found.find(({ family }) => family === 4) ?? found[0])?.address;
      if (address !== undefined) pinned.set(host, address);
    } catch (cause) {
      throw new SeaworthyError('NETWORK', `The host "${host}" has no address.`, { where: origin, cause });
    }
  }
  return { pinned, addresses: [...pinned.values()] };
}
