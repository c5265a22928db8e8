import type { ClosedGroup } from './policy.js';

/** What a route needs to be decided. */
export type Concern =
  /** Reads, or changes nothing that matters. */
  | 'nothing'
  /** Changes something by its address alone; a hidden form in the body would change the address. */
  | 'plain'
  | 'create'
  | 'start'
  /** Acts on a container: it is judged as at its start. */
  | 'container'
  | 'container-look'
  | 'archive'
  | 'update'
  | 'exec'
  | 'exec-use'
  | 'volume'
  | 'volume-remove'
  | 'network'
  | 'network-use'
  | 'network-remove'
  | 'image-name'
  | 'prune-images'
  | 'pull'
  | 'prune-containers'
  | 'prune-volumes'
  | 'prune-networks';

export interface Route {
  readonly concern: Concern;
  /** The container, exec, image, volume or network that the path names. */
  readonly name: string;
}

const id = '([A-Za-z0-9][A-Za-z0-9_.-]*)';
const image = '([A-Za-z0-9][A-Za-z0-9_.:@/+-]*)';

function route(method: string, path: string, concern: Concern): readonly [string, RegExp, Concern] {
  return [method, new RegExp(`^${path}$`), concern];
}

/** All that is allowed to be asked. Source: https://docs.docker.com/reference/api/engine/ */
const routes = [
  ...['/_ping', '/version', '/info', '/events', '/system/df'].map((path) => route('GET', path, 'nothing')),
  route('HEAD', '/_ping', 'nothing'),
  route('POST', '/auth', 'nothing'),
  route('GET', '/containers/json', 'nothing'),
  route('GET', `/containers/${id}/json`, 'container-look'),
  route('GET', `/containers/${id}/(?:top|stats)`, 'nothing'),
  route('GET', `/containers/${id}/(?:logs|changes|export|attach/ws)`, 'container'),
  ...['GET', 'HEAD', 'PUT'].map((method) => route(method, `/containers/${id}/archive`, 'archive')),
  route('POST', '/containers/create', 'create'),
  route('POST', `/containers/${id}/(?:start|restart)`, 'start'),
  route('POST', `/containers/${id}/(?:stop|kill|rename|pause|unpause|wait|resize|attach)`, 'container'),
  route('POST', `/containers/${id}/update`, 'update'),
  route('POST', `/containers/${id}/exec`, 'exec'),
  route('POST', '/containers/prune', 'prune-containers'),
  route('DELETE', `/containers/${id}`, 'container'),
  route('POST', `/exec/${id}/(?:start|resize)`, 'exec-use'),
  route('GET', `/exec/${id}/json`, 'nothing'),
  route('GET', '/images/(?:json|search|get)', 'nothing'),
  route('GET', `/images/${image}/(?:json|history|get)`, 'nothing'),
  route('POST', '/images/create', 'pull'),
  route('POST', '/images/prune', 'prune-images'),
  route('POST', `/images/${image}/tag`, 'image-name'),
  route('POST', `/images/${image}/push`, 'plain'),
  route('DELETE', `/images/${image}`, 'image-name'),
  route('GET', `/distribution/${image}/json`, 'nothing'),
  route('POST', '/build/prune', 'plain'),
  route('GET', '/volumes', 'nothing'),
  route('GET', `/volumes/${id}`, 'nothing'),
  route('POST', '/volumes/create', 'volume'),
  route('POST', '/volumes/prune', 'prune-volumes'),
  route('DELETE', `/volumes/${id}`, 'volume-remove'),
  route('GET', '/networks', 'nothing'),
  route('GET', `/networks/${id}`, 'nothing'),
  route('POST', '/networks/create', 'network'),
  route('POST', `/networks/${id}/(?:connect|disconnect)`, 'network-use'),
  route('POST', '/networks/prune', 'prune-networks'),
  route('DELETE', `/networks/${id}`, 'network-remove'),
  route('GET', '/plugins', 'nothing'),
  route('GET', `/plugins/${image}/json`, 'nothing'),
];

export function findRoute(method: string, path: string): Route | undefined {
  for (const [verb, pattern, concern] of routes) {
    const match = verb === method ? pattern.exec(path) : null;
    if (match !== null) return { concern, name: match[1] ?? '' };
  }
  return undefined;
}

/** The group that a route outside the list belongs to, if it can be opened. */
export function groupOf(method: string, path: string): ClosedGroup | undefined {
  if (method === 'POST' && /^\/build(?:\/cancel)?$/.test(path)) return 'build';
  if (method === 'POST' && path === '/images/load') return 'load';
  if (method === 'POST' && path === '/commit') return 'commit';
  if (path === '/session' || path === '/grpc') return 'session';
  if (/^\/plugins\//.test(path)) return 'plugins';
  if (/^\/containers\/[^/]+\/checkpoints/.test(path)) return 'checkpoint';
  return /^\/(?:swarm|nodes|services|tasks|secrets|configs)(?:\/|$)/.test(path) ? 'swarm' : undefined;
}
