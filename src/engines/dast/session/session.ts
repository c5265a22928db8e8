import type { Exchange, HeaderFields, ProbeRequest } from '../exchange.js';
import type { Client } from '../http/client.js';
import { fieldOf, withField } from '../http/fields.js';
import { CookieJar, withCookies } from './jar.js';

/** Sends as one user. */
export interface Session {
  /** `anonymous`, or the user's name. */
  readonly name: string;
  send(request: ProbeRequest, options?: SessionSend): Promise<Exchange>;
  /** Values that must not appear in a report. */
  secrets(): readonly string[];
  /** Fields of this session for an address: what a browser needs to be the same user. */
  fieldsFor(url: string): Readonly<Record<string, string>>;
  /** Names of the cookies that the server set. */
  cookieNames(): readonly string[];
}

export interface SessionSend {
  /** What an attack's answer sets must not replace the session. */
  readonly isAttack?: boolean;
  /** An answer 429 is what the caller wants to see. */
  readonly isImpatient?: boolean;
}

export const defaultHeaders: HeaderFields = [
  ['User-Agent', 'Mozilla/5.0 (compatible; Seaworthy)'],
  ['Accept', 'text/html,application/json;q=0.9,*/*;q=0.8'],
  ['Accept-Encoding', 'gzip, deflate, br'],
];

/** Fields that every request gets unless it has its own. */
export function withDefaults(request: ProbeRequest, fields: HeaderFields): ProbeRequest {
  const missing = fields.filter(([name]) => fieldOf(request.headers, name) === undefined);
  return missing.length === 0 ? request : { ...request, headers: [...missing, ...request.headers] };
}

/** A session without a user: cookies are kept, nothing else. */
export function anonymousSession(client: Client, extra: HeaderFields = []): Session {
  const jar = new CookieJar();
  const fields = extra.reduce<HeaderFields>(
    (all, [name, value]) => withField(all, name, value),
    defaultHeaders,
  );
  return {
    name: 'anonymous',
    async send(request, { isAttack = false, isImpatient = false } = {}) {
      const full = withDefaults(request, fields);
      const headers = withCookies(full.headers, jar.for(request.url));
      const exchange = await client.send({ ...full, headers }, { isPatient: !isImpatient });
      if (!isAttack) jar.store(exchange);
      // Findings speak about what the check asked for; the session's own fields are secrets.
      return { request, response: exchange.response };
    },
    secrets: () => [],
    fieldsFor: (url) => cookieField(jar, url),
    cookieNames: () => jar.names(),
  };
}

export function cookieField(jar: CookieJar, url: string): Readonly<Record<string, string>> {
  const pairs = jar.for(url).map(({ name, value }) => `${name}=${value}`);
  return pairs.length === 0 ? {} : { cookie: pairs.join('; ') };
}
