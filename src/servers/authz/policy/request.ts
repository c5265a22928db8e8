/**
 * One request as dockerd describes it to a plugin.
 * Source: https://docs.docker.com/engine/extend/plugins_authorization/
 */
export interface AuthzRequest {
  readonly user: string;
  readonly method: string;
  /** As it was on the wire: not cleaned, not decoded. */
  readonly uri: string;
  /** Undefined where dockerd shows none: no body, another content type than JSON, or 1 MiB and more. */
  readonly body: Uint8Array | undefined;
  /** Names in lower case. Of a repeated header dockerd shows only the last. */
  readonly headers: ReadonlyMap<string, string>;
}

/** What was decided and why; `reason` of a denial says what would be allowed. */
export interface Decision {
  readonly allow: boolean;
  readonly rule: string;
  readonly reason: string;
}

/** Why something may not be; a list of none means that it may. */
export interface Objection {
  readonly rule: string;
  readonly reason: string;
}

export function objection(rule: string, reason: string): Objection {
  return { rule, reason };
}

export interface Call {
  readonly method: string;
  /** Without the version, decoded. */
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
}

/** Oldest API in which `start` takes no host configuration. */
const oldestMinor = 24;
const plainPath = /^\/[A-Za-z0-9_.:@/+-]*$/;
const encodedAllowed = new Set(['%2F', '%3A', '%40', '%2B']);
/** Names with slashes are normal here, and clients encode them. */
const encodedNames = /^\/(?:images|distribution)\//;

/**
 * The request line in the one spelling that we decide on. What dockerd's router might read in another way is refused
 * rather than repaired.
 */
export function readCall(method: string, uri: string): Call | Objection {
  const refuse = (reason: string) => objection('request-line', reason);
  if (uri.length > 16_384) return refuse('the address is longer than 16,384 characters');
  const mark = uri.indexOf('?');
  const raw = mark < 0 ? uri : uri.slice(0, mark);
  const version = /^\/v(\d{1,4})\.(\d{1,4})(?=\/)/.exec(raw);
  if (version !== null && (version[1] !== '1' || Number(version[2]) < oldestMinor)) {
    return refuse(`API ${version[1]}.${version[2]} is not supported; use 1.${oldestMinor} or newer`);
  }
  const rest = raw.slice(version?.[0].length ?? 0);
  const codes = rest.match(/%.{0,2}/gs) ?? [];
  if (codes.some((code) => !encodedAllowed.has(code.toUpperCase()))) {
    return refuse('percent-encoding in the path hides words; write letters, digits, dots and dashes plainly');
  }
  if (codes.length > 0 && !encodedNames.test(rest)) {
    return refuse('percent-encoding is allowed in image names only');
  }
  const path = rest.replace(/%[0-9A-Fa-f]{2}/g, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
  if (!plainPath.test(path)) return refuse('the path has characters that no route of the Engine API has');
  if (path.includes('//') || path.split('/').some((part) => part === '.' || part === '..')) {
    return refuse('double slashes and dot segments are not allowed; write the path in its shortest form');
  }
  const query = readQuery(mark < 0 ? '' : uri.slice(mark + 1));
  return query instanceof Map ? { method, path, query } : refuse(String(query));
}

/** Several values are normal for the names of `GET /images/get` and the tags of `POST /build`; no name of an image has a comma. */
const repeatable = new Set(['names', 't']);

function readQuery(text: string): Map<string, string> | string {
  const query = new Map<string, string>();
  if (text === '') return query;
  if (text.includes(';')) return 'a semicolon in the query is read in different ways; write it as %3B';
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const name = decoded(at < 0 ? pair : pair.slice(0, at));
    const value = decoded(at < 0 ? '' : pair.slice(at + 1));
    if (name === undefined || value === undefined) return 'the query is not percent-encoded UTF-8';
    const before = query.get(name);
    if (before !== undefined && !repeatable.has(name)) return `the query names "${name}" twice; give it once`;
    query.set(name, before === undefined ? value : `${before},${value}`);
  }
  return query;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
