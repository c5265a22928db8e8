import type { Exchange, HeaderFields } from '../exchange.js';
import { fieldsOf } from '../http/fields.js';

interface StoredCookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly host: string;
}

/** Cookies of one user (RFC 6265), host by host. Domains wider than a host are taken as that host: scopes are narrow. */
export class CookieJar {
  private readonly cookies = new Map<string, StoredCookie>();

  /** Takes what an answer sets, and forgets what it expires. */
  store({ request, response }: Exchange): void {
    const fields = fieldsOf(response.headers, 'set-cookie');
    if (fields.length === 0) return;
    const { hostname, pathname } = new URL(request.url);
    for (const field of fields.slice(0, 200)) {
      const cookie = parse(field, hostname, pathname);
      if (cookie === undefined) continue;
      const key = `${cookie.host}\n${cookie.path}\n${cookie.name}`;
      if (cookie.isExpired) this.cookies.delete(key);
      else this.cookies.set(key, cookie);
    }
  }

  put(cookie: StoredCookie): void {
    this.cookies.set(`${cookie.host}\n${cookie.path}\n${cookie.name}`, cookie);
  }

  set(url: string, name: string, value: string): void {
    const { hostname } = new URL(url);
    this.cookies.set(`${hostname}\n/\n${name}`, { name, value, path: '/', host: hostname });
  }

  /** For this address, longest path first. */
  for(url: string): readonly StoredCookie[] {
    const { hostname, pathname } = new URL(url.split(/[?#]/, 1)[0] ?? url);
    return [...this.cookies.values()]
      .filter(({ host, path }) => host === hostname && pathMatches(pathname, path))
      .sort((a, b) => b.path.length - a.path.length);
  }

  value(url: string, name: string): string | undefined {
    return this.for(url).find((cookie) => cookie.name === name)?.value;
  }

  get size(): number {
    return this.cookies.size;
  }

  clear(): void {
    this.cookies.clear();
  }

  values(): readonly string[] {
    return [...this.cookies.values()].map(({ value }) => value);
  }

  names(): readonly string[] {
    return [...new Set([...this.cookies.values()].map(({ name }) => name))].sort();
  }
}

function parse(
  field: string,
  host: string,
  requestPath: string,
): (StoredCookie & { readonly isExpired: boolean }) | undefined {
  const [pair = '', ...attributes] = field.split(';');
  const equals = pair.indexOf('=');
  if (equals <= 0) return undefined;
  const attribute = (name: string) =>
    attributes
      .map((one) => one.trim())
      .find((one) => one.toLowerCase().startsWith(`${name}=`))
      ?.slice(name.length + 1);
  const path = attribute('path');
  const maxAge = attribute('max-age');
  const expires = Date.parse(attribute('expires') ?? '');
  const value = pair.slice(equals + 1).trim();
  return {
    name: pair.slice(0, equals).trim(),
    value,
    host,
    path: path?.startsWith('/') ? path : requestPath.slice(0, Math.max(1, requestPath.lastIndexOf('/'))),
    // A day in 1970 is how frameworks delete; the clock of this machine does not matter.
    isExpired: (maxAge !== undefined && Number(maxAge) <= 0) || (!Number.isNaN(expires) && expires < 1e12),
  };
}

function pathMatches(path: string, cookiePath: string): boolean {
  if (path === cookiePath || !path.startsWith(cookiePath)) return path === cookiePath;
  return cookiePath.endsWith('/') || path[cookiePath.length] === '/';
}

/** The request's own cookies win over those of the jar. */
export function withCookies(
  headers: HeaderFields,
  cookies: readonly { name: string; value: string }[],
): HeaderFields {
  if (cookies.length === 0) return headers;
  const own = fieldsOf(headers, 'cookie').join('; ');
  const ownNames = new Set(own.split(';').map((pair) => pair.split('=', 1)[0]?.trim()));
  const added = cookies
    .filter(({ name }) => !ownNames.has(name))
    .map(({ name, value }) => `${name}=${value}`);
  if (added.length === 0) return headers;
  const field = [...added, ...(own === '' ? [] : [own])].join('; ');
  return [...headers.filter(([name]) => name.toLowerCase() !== 'cookie'), ['Cookie', field]];
}
