import { discover } from '../crawl/discover.js';
import { resolveAddress } from '../crawl/forms.js';
import type { FormModel } from '../crawl/html.js';
import { urlTemplate } from '../crawl/template.js';
import type { Exchange, InputPlace, ProbeRequest } from '../exchange.js';
import { isFault } from '../http/fault.js';
import { bodyText, fieldOf, withField } from '../http/fields.js';
import { setCookiesOf } from '../page/cookies.js';
import { placesOf, withPayload } from '../places/index.js';
import { isTokenField } from '../scan/plan.js';
import { metaTokens, randomValue, tokenForField } from './header-tokens.js';
import { withCookies } from './jar.js';
import type { Session } from './session.js';

interface TokenSource {
  readonly page: string;
  readonly field: string;
  /** Two visits gave two tokens: it has to be fetched anew for each request. */
  readonly changes: boolean;
  /** Only its value looks like a token: any other value in its place was chosen by a check. */
  readonly isByValue: boolean;
}

/**
 * Tokens against forged requests. A request that carries one gets a fresh one before it is sent, from the page that its
 * form stands on.
 */
export interface ForgeryTokens {
  /** Sends with a fresh token where the request has one, nothing in between. */
  send(
    request: ProbeRequest,
    session: Session,
    send: (request: ProbeRequest) => Promise<Exchange>,
  ): Promise<Exchange>;
  /** Whether the application made the value: nothing in its place reaches what lies behind. */
  isIssued(value: string): boolean;
}

export const noForgeryTokens: ForgeryTokens = {
  send: (request, _session, send) => send(request),
  isIssued: () => false,
};

export async function learnForgeryTokens(
  pages: readonly { readonly exchange: Exchange; readonly forms: readonly FormModel[] }[],
  session: Session,
): Promise<ForgeryTokens> {
  const sources = new Map<string, TokenSource>();
  const issued = new Set<string>();
  const visited = new Map<string, boolean>();
  const fields = await fieldTokens(pages, session, issued);
  for (const { exchange, forms } of pages) {
    for (const form of forms) {
      const hidden = form.fields.filter(({ type }) => type === 'hidden');
      const named = hidden.find(({ name }) => isTokenField(name));
      const field = named ?? hidden.find(({ value }) => form.method === 'POST' && randomValue.test(value));
      const action = resolveAddress(
        form.action === '' ? exchange.request.url : form.action,
        exchange.request.url,
      );
      if (field === undefined || action === undefined || exchange.request.method !== 'GET') continue;
      const key = keyOf(form.method === 'POST' ? 'POST' : 'GET', action);
      if (sources.has(key)) continue;
      const page = exchange.request.url;
      const changes = visited.get(page) ?? (await tokenAt(page, field.name, session))?.value !== field.value;
      visited.set(page, changes);
      issued.add(field.value);
      sources.set(key, { page, field: field.name, changes, isByValue: named === undefined });
    }
  }
  return tokensFrom(sources, issued, fields);
}

/** A `<meta>` that scripts send back in a field of its name. */
interface FieldToken {
  readonly name: string;
  readonly page: string;
  readonly changes: boolean;
}

async function fieldTokens(
  pages: readonly { readonly exchange: Exchange }[],
  session: Session,
  issued: Set<string>,
): Promise<readonly FieldToken[]> {
  const found = new Map<string, FieldToken>();
  const sent = new Set(pages.flatMap(({ exchange }) => exchange.request.headers.map(([, value]) => value)));
  for (const { exchange } of pages) {
    for (const { name, value } of metaTokens(bodyText(exchange.response))) {
      // Only what some request carries is a token; other elements hold random words as well.
      if (!randomValue.test(value) || !sent.has(value)) continue;
      issued.add(value);
      if (found.has(name)) continue;
      const page = exchange.request.url;
      found.set(name, { name, page, changes: (await metaAt(page, name, session)) !== value });
    }
  }
  return [...found.values()];
}

async function metaAt(page: string, name: string, session: Session): Promise<string | undefined> {
  try {
    const exchange = await session.send({ method: 'GET', url: page, headers: [] }, { isAttack: true });
    return metaTokens(bodyText(exchange.response)).find((one) => one.name === name)?.value;
  } catch (thrown) {
    if (isFault(thrown)) return undefined;
    throw thrown;
  }
}

/** Fields with a token of the session that sends. What a check put there stays. */
function fieldFiller(fields: readonly FieldToken[], issued: Set<string>) {
  const kept = new Map<string, Promise<string | undefined>>();
  const current = (token: FieldToken, session: Session) => {
    const key = `${session.name} ${session.cookieNames().join()} ${token.name}`;
    const known = token.changes ? undefined : kept.get(key);
    if (known !== undefined) return known;
    const asked = metaAt(token.page, token.name, session);
    kept.set(key, asked);
    return asked;
  };
  return async (request: ProbeRequest, session: Session): Promise<ProbeRequest> => {
    let filled = request;
    for (const [name, value] of fields.length === 0 ? [] : request.headers) {
      if (!issued.has(value)) continue;
      const token = fields.find((one) => tokenForField(name, [{ name: one.name, value }]) !== undefined);
      const fresh = token === undefined ? undefined : await current(token, session);
      if (fresh === undefined) continue;
      issued.add(fresh);
      filled = { ...filled, headers: withField(filled.headers, name, fresh) };
    }
    return filled;
  };
}

function tokensFrom(
  sources: ReadonlyMap<string, TokenSource>,
  issued: Set<string>,
  fields: readonly FieldToken[],
): ForgeryTokens {
  const fillFields = fieldFiller(fields, issued);
  const kept = new Map<string, string>();
  let queue: Promise<unknown> = Promise.resolve();
  const fresh = async (request: ProbeRequest, place: InputPlace, source: TokenSource, session: Session) => {
    const key = `${session.name} ${session.cookieNames().join()} ${source.page}`;
    const known = source.changes ? undefined : kept.get(key);
    if (known !== undefined) return withPayload(place, known);
    const token = await tokenAt(source.page, source.field, session);
    if (token === undefined) return request;
    issued.add(token.value);
    const filled = withPayload(place, token.value);
    // A stranger's token belongs to the visit that it came with, and to nothing afterwards.
    if (session.name === 'anonymous')
      return { ...filled, headers: withCookies(filled.headers, token.cookies) };
    kept.set(key, token.value);
    return filled;
  };
  return {
    isIssued: (value) => issued.has(value),
    async send(asked, session, send) {
      const request = await fillFields(asked, session);
      const source = sources.get(keyOf(request.method, request.url));
      const place = source === undefined ? undefined : tokenPlace(request, source.field);
      if (source === undefined || place === undefined) return send(withHeaderToken(request));
      if (source.isByValue && !issued.has(place.value)) return send(request);
      if (!source.changes) return send(await fresh(request, place, source, session));
      // A page that is visited again may make the token of the first visit invalid.
      const turn = queue.then(async () => send(await fresh(request, place, source, session)));
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
}

function withHeaderToken(request: ProbeRequest): ProbeRequest {
  const cookie = fieldOf(request.headers, 'cookie') ?? '';
  const token = /(?:^|;\s*)XSRF-TOKEN=([^;]{1,500})/.exec(cookie)?.[1];
  return token === undefined || request.method === 'GET'
    ? request
    : { ...request, headers: withField(request.headers, 'X-XSRF-TOKEN', token) };
}

function tokenPlace(request: ProbeRequest, field: string): InputPlace | undefined {
  return placesOf(request).find(
    ({ kind, name }) => name === field && (kind === 'form' || kind === 'multipart' || kind === 'query'),
  );
}

interface Token {
  readonly value: string;
  readonly cookies: readonly { readonly name: string; readonly value: string }[];
}

async function tokenAt(page: string, field: string, session: Session): Promise<Token | undefined> {
  try {
    const exchange = await session.send({ method: 'GET', url: page, headers: [] }, { isAttack: true });
    for (const form of discover(exchange).forms) {
      const found = form.fields.find(({ name, type }) => name === field && type === 'hidden');
      if (found !== undefined) return { value: found.value, cookies: setCookiesOf(exchange.response) };
    }
    return undefined;
  } catch (thrown) {
    if (isFault(thrown)) return undefined;
    throw thrown;
  }
}

function keyOf(method: string, url: string): string {
  return `${method} ${urlTemplate(url).split('?', 1)[0]}`;
}
