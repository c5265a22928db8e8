/** What may be asked. Everything that is sent goes through `allows`, and what it refuses is counted. */
export interface Scope {
  readonly origins: readonly string[];
  allows(url: string): boolean;
  /** Addresses that were refused: how often, by origin. */
  refused(): ReadonlyMap<string, number>;
}

export interface ScopeOptions {
  /** Origins, `http://127.0.0.1:8080`; each of them whole unless a prefix narrows it. */
  readonly origins: readonly string[];
  /** Only paths that begin so. */
  readonly prefixes?: readonly string[];
  /** Addresses that match are left alone: glob of `*`, on path and query. */
  readonly excluded?: readonly string[];
}

const mostRemembered = 1_000;

export function createScope({ origins, prefixes = [], excluded = [] }: ScopeOptions): Scope {
  const allowed = new Set(origins.map((origin) => new URL(origin).origin));
  const matchers = excluded.map(globMatcher);
  const refusals = new Map<string, number>();
  const isAllowed = (url: string): boolean => {
    const origin = originOf(url);
    if (origin === undefined || !allowed.has(origin)) return false;
    const rest = url.slice(url.indexOf('//') + 2);
    const slash = rest.search(/[/?#]/);
    const path = slash < 0 ? '/' : rest.slice(slash);
    if (prefixes.length > 0 && !prefixes.some((prefix) => path.startsWith(prefix))) return false;
    return !matchers.some((matches) => matches(path));
  };
  return {
    origins: [...allowed],
    allows(url) {
      if (isAllowed(url)) return true;
      const origin = originOf(url) ?? '(no address)';
      if (refusals.size < mostRemembered || refusals.has(origin)) {
        refusals.set(origin, (refusals.get(origin) ?? 0) + 1);
      }
      return false;
    },
    refused: () => refusals,
  };
}

/** Scheme, host and port of an address whose path may be malformed on purpose. */
export function originOf(url: string): string | undefined {
  const match = /^(https?):\/\/([^/?#\\\s@]{1,300})(?=[/?#]|$)/i.exec(url);
  if (match === null) return undefined;
  const text = `${match[1]}://${match[2]}`;
  return URL.canParse(text) ? new URL(text).origin : undefined;
}

/** Path and query exactly as written; `/` where there is none. A fragment is never sent. */
export function requestTargetOf(url: string): string {
  const rest = url.slice(url.indexOf('//') + 2);
  const at = rest.search(/[/?#]/);
  if (at < 0) return '/';
  const target = rest.slice(at).split('#', 1)[0] ?? '';
  return target.startsWith('/') ? target : `/${target}`;
}

/** `*` stands for any characters. Walks without backtracking over more than the last star. */
export function globMatcher(glob: string): (text: string) => boolean {
  return (text) => {
    let at = 0;
    let inGlob = 0;
    let star = -1;
    let mark = 0;
    while (at < text.length) {
      if (inGlob < glob.length && glob[inGlob] === '*') {
        star = inGlob++;
        mark = at;
      } else if (inGlob < glob.length && glob[inGlob] === text[at]) {
        inGlob++;
        at++;
      } else if (star >= 0) {
        inGlob = star + 1;
        at = ++mark;
      } else return false;
    }
    while (glob[inGlob] === '*') inGlob++;
    return inGlob === glob.length;
  };
}
