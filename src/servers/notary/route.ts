import { isRole } from '../../trust/notary/roles.js';

export type Route =
  | { readonly kind: 'ping' | 'health' | 'metrics' | 'unknown' }
  | { readonly kind: 'changefeed'; readonly gun?: string }
  | { readonly kind: 'collection'; readonly gun: string }
  | { readonly kind: 'key'; readonly gun: string; readonly role: 'snapshot' | 'timestamp' }
  | { readonly kind: 'current'; readonly gun: string; readonly role: string }
  | { readonly kind: 'checksum'; readonly gun: string; readonly role: string; readonly hash: string }
  | { readonly kind: 'version'; readonly gun: string; readonly role: string; readonly version: number };

const unknown: Route = { kind: 'unknown' };
const fixed: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['/v2/', { kind: 'ping' }],
  ['/v2', { kind: 'ping' }],
  ['/_notary_server/health', { kind: 'health' }],
  ['/healthz', { kind: 'health' }],
  ['/metrics', { kind: 'metrics' }],
  ['/v2/_trust/changefeed', { kind: 'changefeed' }],
]);

/** What a path (without its query) asks for. The collection's name is everything up to the last `/_trust/`. */
export function routeOf(path: string): Route {
  const known = fixed.get(path);
  if (known !== undefined) return known;
  const at = path.lastIndexOf('/_trust/');
  if (!path.startsWith('/v2/') || at <= '/v2/'.length) return unknown;
  const gun = collectionName(path.slice('/v2/'.length, at));
  if (gun === undefined) return unknown;
  const rest = path.slice(at + '/_trust/'.length);
  if (rest === 'changefeed') return { kind: 'changefeed', gun };
  return rest.startsWith('tuf/') ? fileRoute(gun, rest.slice('tuf/'.length)) : unknown;
}

/** Clients write the name raw; percent signs are there only for what a URL cannot hold. */
function collectionName(text: string): string | undefined {
  if (text.includes('*') || text.length > 1024) return undefined;
  try {
    const name = text.includes('%') ? decodeURIComponent(text) : text;
    return /[*\0]/.test(name) ? undefined : name;
  } catch {
    // Not UTF-8 behind the percent signs: no collection has such a name.
    return undefined;
  }
}

function fileRoute(gun: string, name: string): Route {
  if (name === '') return { kind: 'collection', gun };
  if (name === 'timestamp.key') return { kind: 'key', gun, role: 'timestamp' };
  if (name === 'snapshot.key') return { kind: 'key', gun, role: 'snapshot' };
  if (!name.endsWith('.json')) return unknown;
  const stem = name.slice(0, -'.json'.length);
  if (isRole(stem)) return { kind: 'current', gun, role: stem };
  const dotted = /^([^.]+)\.([^.]+)$/.exec(stem);
  const [left, right] = [dotted?.[1] ?? '', dotted?.[2] ?? ''];
  if (isRole(left) && /^(?:[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i.test(right)) {
    return { kind: 'checksum', gun, role: left, hash: right.toLowerCase() };
  }
  if (/^[1-9]\d{0,14}$/.test(left) && isRole(right)) {
    return { kind: 'version', gun, role: right, version: Number(left) };
  }
  return unknown;
}
