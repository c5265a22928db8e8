import type { ClosedGroup } from './policy.js';

/** What a route needs to be decided. */
export type Concern =
  | 'nothing'
  | 'create'
  | 'start'
  | 'update'
  | 'exec'
  | 'volume'
  | 'network'
  | 'connect'
  | 'pull'
  | 'copy-into'
  /** Changes something by its address alone; a hidden form in the body would change the address. */
  | 'plain';

export interface Route {
  readonly concern: Concern;
  /** The container, image or volume that the path names. */
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
  route('GET', `/containers/${id}/(?:json|top|logs|changes|export|stats|archive|attach/ws)`, 'nothing'),
  route('HEAD', `/containers/${id}/archive`, 'nothing'),
  route('PUT', `/containers/${id}/archive`, 'copy-into'),
  route('POST', '/containers/create', 'create'),
  route('POST', `/containers/${id}/(?:start|restart)`, 'start'),
  route('POST', `/containers/${id}/(?:stop|kill|rename|pause|unpause|wait|resize)`, 'plain'),
  route('POST', `/containers/${id}/attach`, 'nothing'),
  route('POST', `/containers/${id}/update`, 'update'),
  route('POST', `/containers/${id}/exec`, 'exec'),
  route('POST', '/containers/prune', 'plain'),
  route('DELETE', `/containers/${id}`, 'plain'),
  route('POST', `/exec/${id}/start`, 'nothing'),
  route('POST', `/exec/${id}/resize`, 'plain'),
  route('GET', `/exec/${id}/json`, 'nothing'),
  route('GET', '/images/(?:json|search|get)', 'nothing'),
  route('GET', `/images/${image}/(?:json|history|get)`, 'nothing'),
  route('POST', '/images/create', 'pull'),
  route('POST', '/images/prune', 'plain'),
  route('POST', `/images/${image}/(?:tag|push)`, 'plain'),
  route('DELETE', `/images/${image}`, 'plain'),
  route('GET', `/distribution/${image}/json`, 'nothing'),
  route('POST', '/build/prune', 'plain'),
  route('GET', '/volumes', 'nothing'),
  route('GET', `/volumes/${id}`, 'nothing'),
  route('POST', '/volumes/create', 'volume'),
  route('POST', '/volumes/prune', 'plain'),
  route('DELETE', `/volumes/${id}`, 'plain'),
  route('GET', '/networks', 'nothing'),
  route('GET', `/networks/${id}`, 'nothing'),
  route('POST', '/networks/create', 'network'),
  route('POST', `/networks/${id}/(?:connect|disconnect)`, 'connect'),
  route('POST', '/networks/prune', 'plain'),
  route('DELETE', `/networks/${id}`, 'plain'),
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
