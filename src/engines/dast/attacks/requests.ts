import { readJson } from '../../../formats/json/read.js';
import type { HeaderFields, InputPlace, ProbeRequest } from '../exchange.js';
import { bodyText, mediaType } from '../page/message.js';

export function withHeader(request: ProbeRequest, name: string, value: string): ProbeRequest {
  return { ...request, headers: [...withoutField(request.headers, name), [name, value]] };
}

export function withoutHeaders(request: ProbeRequest, pattern: RegExp): ProbeRequest {
  return { ...request, headers: request.headers.filter(([name]) => !pattern.test(name)) };
}

function withoutField(headers: HeaderFields, name: string): HeaderFields {
  return headers.filter(([field]) => field.toLowerCase() !== name.toLowerCase());
}

export function withMethod(request: ProbeRequest, method: string): ProbeRequest {
  return { ...request, method };
}

export function withBody(request: ProbeRequest, body: string, type?: string): ProbeRequest {
  const plain = withoutHeaders(request, /^content-length$/i);
  const typed = type === undefined ? plain : withHeader(plain, 'Content-Type', type);
  return { ...typed, body: Buffer.from(body) };
}

/** A GET of a path on the same host, without body and without query. */
export function getPath(request: ProbeRequest, path: string): ProbeRequest {
  const { url, headers } = request;
  return {
    method: 'GET',
    url: originOf(url) + path,
    headers: headers.filter(([name]) => !/^content-(?:type|length)$/i.test(name)),
  };
}

export function originOf(url: string): string {
  return /^[a-z]+:\/\/[^/?#]+/i.exec(url)?.[0] ?? '';
}

/** Path without query, as sent. */
export function pathOf(url: string): string {
  return url.slice(originOf(url).length).split(/[?#]/)[0] || '/';
}

export function withPath(request: ProbeRequest, path: string): ProbeRequest {
  const at = request.url.indexOf('?');
  return { ...request, url: originOf(request.url) + path + (at < 0 ? '' : request.url.slice(at)) };
}

/** The place's parameter under another spelling, `name[$ne]` say, in query or form. Undefined for other places. */
export function renamed(place: InputPlace, name: string, value: string): ProbeRequest | undefined {
  const { kind, request } = place;
  if (kind === 'query') {
    const [head = '', query = ''] = request.url.split('?');
    return { ...request, url: `${head}?${replaceParameter(query, place.name, name, value)}` };
  }
  if (kind !== 'form') return undefined;
  return withBody(request, replaceParameter(bodyText(request), place.name, name, value));
}

/** The parameter once more behind the others. */
export function repeatedWith(place: InputPlace, value: string): ProbeRequest | undefined {
  const pair = `${encodeURIComponent(place.name)}=${encodeURIComponent(value)}`;
  const { kind, request } = place;
  if (kind === 'query')
    return { ...request, url: `${request.url}${request.url.includes('?') ? '&' : '?'}${pair}` };
  return kind === 'form' ? withBody(request, `${bodyText(request)}&${pair}`) : undefined;
}

function replaceParameter(query: string, old: string, name: string, value: string): string {
  const kept = query.split('&').filter((pair) => pair !== '' && decoded(pair.split('=')[0] ?? '') !== old);
  return [...kept, `${encodeURIComponent(name)}=${encodeURIComponent(value)}`].join('&');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** The JSON body with any value at the pointer (RFC 6901). Undefined where the body is no JSON or the path is missing. */
export function withJsonValue(
  request: ProbeRequest,
  pointer: string,
  value: unknown,
): ProbeRequest | undefined {
  try {
    const root = readJson(bodyText(request)) as unknown;
    const keys = pointer.split('/').slice(1).map(unescapePointer);
    const last = keys.pop();
    let at = root as Record<string, unknown>;
    for (const key of keys) at = at[key] as Record<string, unknown>;
    if (last === undefined || typeof at !== 'object' || at === null) return undefined;
    at[last] = value;
    return withBody(request, JSON.stringify(root));
  } catch {
    return undefined;
  }
}

function unescapePointer(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}

export function isJson(request: ProbeRequest): boolean {
  return mediaType(request).endsWith('json');
}
