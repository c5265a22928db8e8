import { runsMarker } from '../engines/dast/attacks/markup.js';
import type { BrowserVisit, OutOfBand, Prober, Strength } from '../engines/dast/check.js';
import type { Exchange, InputPlace, PlaceKind, ProbeRequest } from '../engines/dast/exchange.js';
import { cookiesOf } from '../engines/dast/page/cookies.js';
import { bodyText, headerValue, mediaType, parseUrl } from '../engines/dast/page/message.js';
import { sequence } from './pattern-samples.js';

/** What a small in-process application sees of a request. */
export interface TargetRequest {
  readonly method: string;
  readonly url: URL;
  /** As sent, not decoded. */
  readonly path: string;
  /** The value at the attacked place, decoded; empty where the place is missing. */
  readonly input: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  readonly body: string;
  readonly cookies: ReadonlyMap<string, string>;
  header(name: string): string;
  readonly raw: ProbeRequest;
  /** User whose session it carries; empty for none. */
  readonly user: string;
  /** What the application keeps between requests; new for each target. */
  readonly state: Map<string, string>;
  /** The application asks another address. */
  callOut(url: string): void;
  random(): number;
}

export interface TargetReply {
  readonly status?: number;
  readonly headers?: readonly (readonly [string, string])[];
  /** Content-Type; HTML where it is left out. */
  readonly type?: string;
  readonly body?: string | Uint8Array;
  readonly delayMs?: number;
}

export type Respond = (request: TargetRequest) => TargetReply | string;

export interface FakeTarget {
  readonly respond: Respond;
  readonly place?: { readonly kind: PlaceKind; readonly name: string; readonly value: string };
  readonly request?: Partial<ProbeRequest>;
  readonly users?: readonly string[];
  readonly technologies?: readonly string[];
  readonly strength?: Strength;
  readonly mayWrite?: boolean;
  readonly isOffline?: boolean;
  readonly handshake?: Prober['handshake'];
  /** The document that its scripts make of a visit; there is no browser where it is left out. */
  readonly browser?: (visit: BrowserVisit) => string;
  /** Addresses that the crawl has seen. */
  readonly crawled?: readonly string[];
}

export interface OpenTarget {
  readonly place: InputPlace;
  readonly prober: Prober;
  /** Requests so far. */
  count(): number;
}

const origin = 'http://harbour.test';

/** A prober against a function in place of a server: no sockets, no clocks. */
export function openTarget(target: FakeTarget, seed = 7): OpenTarget {
  const random = sequence(seed);
  const state = new Map<string, string>();
  const called = new Set<string>();
  const place = placeOf(target);
  let count = 0;
  const exchange = (request: ProbeRequest, user: string): Exchange => {
    count += 1;
    const seen = view(request, { place, user, state, random, callOut: (url) => called.add(url) });
    return { request, response: respond(target.respond(seen), random) };
  };
  const self = target.users?.[0] ?? '';
  const pages = (target.crawled ?? [])
    .map((url) => new URL(url, origin).href)
    .map((url) => exchange({ method: 'GET', url, headers: [] }, self));
  count = 0;
  const prober: Prober = {
    strength: target.strength ?? 'medium',
    mayWrite: target.mayWrite ?? false,
    baseline: async () => exchange(place.request, self),
    send: async (at, payload) => exchange(fillPlace(at, payload), self),
    request: async (request) => exchange(request, self),
    requestAs: async (user, request) =>
      exchange(withoutSession(request, place.request), user === 'anonymous' ? '' : user),
    users: target.users ?? [],
    marker: () => `m${Math.floor(random() * 2 ** 40).toString(36)}z`,
    technologies: target.technologies ?? [],
    pages: () => pages,
    ...(target.handshake === undefined ? {} : { handshake: target.handshake }),
    ...(target.isOffline ? {} : { outOfBand: outOfBandOf(called) }),
    ...(target.browser === undefined ? {} : { browser: browserOf(target.browser) }),
  };
  return { place, prober, count: () => count };
}

function browserOf(documentOf: (visit: BrowserVisit) => string): NonNullable<Prober['browser']> {
  return {
    visit: async (visit, marker) => {
      await visit.meanwhile?.();
      return runsMarker(documentOf(visit), marker);
    },
  };
}

function outOfBandOf(called: ReadonlySet<string>): OutOfBand {
  return {
    url: (token) => `http://127.0.0.1:40123/${token}`,
    wasCalled: async (token) => [...called].some((url) => url.includes(token)),
  };
}

/** Fields of the first user's session are taken away; what a check wrote itself stays. */
function withoutSession(request: ProbeRequest, recorded: ProbeRequest): ProbeRequest {
  const isOfSession = (name: string, value: string) =>
    /^(?:cookie|authorization)$/i.test(name) && headerValue(recorded, name) === value;
  return { ...request, headers: request.headers.filter(([name, value]) => !isOfSession(name, value)) };
}

const formType = 'application/x-www-form-urlencoded';
const requestTypes: Partial<Record<PlaceKind, string>> = {
  form: formType,
  json: 'application/json',
  xml: 'application/xml',
  graphql: 'application/json',
};

function placeOf(target: FakeTarget): InputPlace {
  const about = target.place ?? { kind: 'query' as const, name: 'q', value: 'apple' };
  const type = requestTypes[about.kind];
  const bare: ProbeRequest = {
    method: type === undefined ? 'GET' : 'POST',
    url: `${origin}/shop/find${about.kind === 'path' ? '/item' : ''}`,
    headers: type === undefined ? [] : [['Content-Type', type]],
    ...target.request,
  };
  const request = fillPlace({ ...about, request: bare }, about.value);
  return { ...about, request };
}

/** The request with the value at the place, encoded as the place needs it. */
export function fillPlace({ kind, name, request }: InputPlace, value: string): ProbeRequest {
  switch (kind) {
    case 'header':
      return { ...request, headers: [...request.headers.filter(([field]) => field !== name), [name, value]] };
    case 'cookie':
      return withCookie(request, name, value);
    case 'query':
      return { ...request, url: withQuery(request.url, name, value) };
    case 'path':
      return { ...request, url: request.url.replace(/[^/]*$/, encodeURIComponent(value)) };
    case 'json':
    case 'graphql':
    case 'websocket':
      return { ...request, body: Buffer.from(withJson(bodyText(request), name, value)) };
    case 'xml':
      return { ...request, body: Buffer.from(withXml(bodyText(request), name, value)) };
    default:
      return { ...request, body: Buffer.from(withForm(bodyText(request), name, value)) };
  }
}

function withCookie(request: ProbeRequest, name: string, value: string): ProbeRequest {
  const others = cookiesOf(request).filter(([cookie]) => cookie !== name);
  const text = [...others, [name, encodeURIComponent(value)]].map((pair) => pair.join('=')).join('; ');
  const headers = request.headers.filter(([field]) => field.toLowerCase() !== 'cookie');
  return { ...request, headers: [...headers, ['Cookie', text]] };
}

function withQuery(url: string, name: string, value: string): string {
  const parsed = new URL(url);
  parsed.searchParams.set(name, value);
  return parsed.href;
}

function withForm(body: string, name: string, value: string): string {
  const form = new URLSearchParams(body);
  form.set(name, value);
  return form.toString();
}

function withJson(body: string, pointer: string, value: string): string {
  const root = JSON.parse(body === '' ? '{}' : body) as Record<string, unknown>;
  const keys = pointer.split('/').slice(1);
  let at = root;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[keys.at(-1) ?? ''] = value;
  return JSON.stringify(root);
}

function withXml(body: string, name: string, value: string): string {
  if (!body.includes(`<${name}>`)) return `<order><${name}>${value}</${name}></order>`;
  const start = body.indexOf(`<${name}>`) + name.length + 2;
  return body.slice(0, start) + escapeMarkup(value) + body.slice(body.indexOf(`</${name}>`, start));
}

interface Surroundings {
  readonly place: InputPlace;
  readonly user: string;
  readonly state: Map<string, string>;
  readonly random: () => number;
  readonly callOut: (url: string) => void;
}

function view(raw: ProbeRequest, around: Surroundings): TargetRequest {
  const url = new URL(raw.url);
  const path = raw.url.slice(raw.url.indexOf('/', 8)).split('?')[0] ?? '/';
  const body = bodyText(raw);
  const form = new URLSearchParams(mediaType(raw) === formType ? body : '');
  const cookies = new Map(cookiesOf(raw).map(([name, value]) => [name, decoded(value)] as const));
  const seen = { raw, url, path, body, query: url.searchParams, form, cookies, method: raw.method };
  const header = (name: string) => headerValue(raw, name) ?? '';
  return { ...around, ...seen, header, input: inputAt(around.place, { ...seen, header }) };
}

type Seen = Pick<TargetRequest, 'query' | 'form' | 'body' | 'cookies' | 'header' | 'path'>;

function inputAt({ kind, name }: InputPlace, seen: Seen): string {
  if (kind === 'query') return seen.query.get(name) ?? '';
  if (kind === 'form') return seen.form.get(name) ?? '';
  if (kind === 'header') return seen.header(name);
  if (kind === 'cookie') return seen.cookies.get(name) ?? '';
  if (kind === 'path') return decoded(seen.path.split('/').at(-1) ?? '');
  return isJsonPlace(kind) ? jsonAt(seen.body, name) : seen.body;
}

function isJsonPlace(kind: PlaceKind): boolean {
  return kind === 'json' || kind === 'graphql' || kind === 'websocket';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function jsonAt(body: string, pointer: string): string {
  try {
    let at: unknown = JSON.parse(body);
    for (const key of pointer.split('/').slice(1)) at = (at as Record<string, unknown>)[key];
    return typeof at === 'string' ? at : JSON.stringify(at ?? '');
  } catch {
    return '';
  }
}

function respond(reply: TargetReply | string, random: () => number): Exchange['response'] {
  const {
    status = 200,
    headers = [],
    type = 'text/html; charset=utf-8',
    body = '',
    delayMs = 0,
  } = typeof reply === 'string' ? { body: reply } : reply;
  const durationMs = 5 + random() * 4 + delayMs;
  return {
    status,
    headers: [...(type === '' ? [] : [['Content-Type', type] as const]), ...headers],
    body: typeof body === 'string' ? Buffer.from(body) : body,
    isTruncated: false,
    firstByteMs: durationMs - 1,
    durationMs,
  };
}

export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Everything that a request carries, decoded: what a debugging page prints. */
export function everythingOf({ raw, body }: TargetRequest): string {
  const headers = raw.headers.map(([name, value]) => `${name}: ${decoded(value)}`);
  const query = [...(parseUrl(raw.url)?.searchParams ?? [])].map(([name, value]) => `${name}=${value}`);
  return [raw.method, decoded(raw.url), ...query, ...headers, body, decoded(body.replaceAll('+', ' '))].join(
    '\n',
  );
}
