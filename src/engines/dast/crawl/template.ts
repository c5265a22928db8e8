import { createHash } from 'node:crypto';
import type { ProbeRequest } from '../exchange.js';
import { requestTargetOf } from '../http/scope.js';
import { placesOf } from '../places/index.js';

const variable: readonly (readonly [RegExp, string])[] = [
  [/^\d+$/, '{number}'],
  [/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, '{uuid}'],
  [/^\d{4}-\d\d-\d\d$/, '{date}'],
  [/^[0-9a-f]{16,}$/i, '{hex}'],
  [/^(?=[^\d]*\d)(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[\w-]{20,}$/, '{token}'],
];

/** The address with the segments that look like values replaced: `/berths/{number}/log?from&to`. */
export function urlTemplate(url: string): string {
  const [path = '', query = ''] = requestTargetOf(url).split('?', 2);
  const segments = path.split('/').map((segment) => {
    const fitting = variable.find(([pattern]) => pattern.test(segment));
    return fitting?.[1] ?? segment;
  });
  const names = [...new Set(query.split('&').map((pair) => pair.split('=', 1)[0] ?? ''))]
    .filter(Boolean)
    .sort();
  return segments.join('/') + (names.length > 0 ? `?${names.join('&')}` : '');
}

/** Whether a path segment looks like a value and not like a word of the route. */
export function looksLikeValue(segment: string): boolean {
  return variable.some(([pattern]) => pattern.test(segment));
}

/** Two requests with the same key reach the same code, as far as can be seen from outside. */
export function operationKey(request: ProbeRequest): string {
  const names = placesOf(request)
    .filter(({ kind }) => kind !== 'path')
    .map(({ kind, name }) => `${kind}:${name.replace(/\/\d+(?=\/|$)/g, '/0')}`);
  return `${request.method} ${urlTemplate(request.url)} ${[...new Set(names)].sort().join(' ')}`;
}

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
