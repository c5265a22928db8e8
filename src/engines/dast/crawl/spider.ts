import type { Exchange, InputPlace, ProbeRequest } from '../exchange.js';
import { isFault } from '../http/fault.js';
import { fieldOf, fieldsOf, isProtocolField } from '../http/fields.js';
import { originOf, requestTargetOf } from '../http/scope.js';
import { decodedPlace } from '../places/coding.js';
import { placesOf } from '../places/index.js';
import { percentDecode } from '../places/urlencoded.js';
import { KeptAnswers } from './answers.js';
import { type Discovery, discover, type Lead } from './discover.js';
import { harvestedLeads } from './harvest.js';
import type { FormModel } from './html.js';
import type { MissingPages } from './missing.js';
import { ScriptLibrary } from './script/functions.js';
import { operationKey, shortHash, urlTemplate } from './template.js';
import { wellKnownPaths } from './well-known.js';

/** A page or call of the application, with an answer, and the input places that checks vary. */
export interface Operation {
  readonly request: ProbeRequest;
  readonly exchange: Exchange;
  /** Operations with the same key run the same code, as far as can be seen. */
  readonly key: string;
  /** Of the answer's tags and names, see PageModel. */
  readonly shape: string;
  readonly from: string;
  /** Path segments that are known to be variable. */
  readonly variables: readonly number[];
  /** Names of cookies and headers that this operation may read though its request does not carry them. */
  readonly hints: Hints;
}

export interface Hints {
  readonly cookies: ReadonlyMap<string, string>;
  readonly headers: ReadonlySet<string>;
}

export interface CrawlOptions {
  readonly seeds: readonly Lead[];
  readonly maxPages: number;
  readonly maxDepth: number;
  /** Submit forms and calls that are not GET. */
  readonly submits: boolean;
  /** Leave alone what looks as if it deletes or signs out. */
  readonly isCareful: boolean;
  readonly concurrency: number;
  readonly guessesWellKnown: boolean;
  readonly missing: MissingPages;
  send(request: ProbeRequest): Promise<Exchange>;
  inScope(url: string): boolean;
  onPage?(done: number, waiting: number, url: string): void;
}

export interface CrawlResult {
  /** Every answer, in the order of discovery. */
  readonly exchanges: readonly Exchange[];
  readonly operations: readonly Operation[];
  /** How each lead was found: `a[href]` and so on, with its address. */
  readonly leads: readonly Lead[];
  readonly skipped: ReadonlyMap<SkipReason, number>;
  /** Forms by the page that they are on, for finding the sign-in. */
  readonly pages: readonly { readonly exchange: Exchange; readonly forms: readonly FormModel[] }[];
  /** Answers of which only the beginning was kept, for want of room. */
  readonly cut: number;
}

export type SkipReason =
  | 'signs out'
  | 'may delete'
  | 'not submitted'
  | 'same template'
  | 'too deep'
  | 'page limit';

interface Queued extends Lead {
  readonly depth: number;
  readonly parent?: Known;
}

interface Known {
  readonly cookies: Map<string, string>;
  readonly headers: Set<string>;
}

/** Pages of one template that are read near the start; far from it fewer, because calendars have no end. */
const nearPages = 1_200;
const farPages = 12;
const farFrom = 5;

/** Different requests that pages lead to; more are not even remembered. */
const mostLeads = 100_000;

/**
 * Breadth first, level by level: requests of a level run side by side, but what they lead to is taken in the order of
 * discovery, so that two crawls of the same site are the same.
 */
export async function crawl(options: CrawlOptions): Promise<CrawlResult> {
  const state = new CrawlState(options);
  const seeds: Queued[] = options.seeds.map((seed) => ({ ...seed, depth: 0 }));
  const guesses = options.guessesWellKnown ? wellKnownLeads(options.seeds) : [];
  let level = state.unseen([...seeds, ...guesses]);
  let isHarvested = false;
  while (level.length > 0) {
    const admitted = level.filter((lead) => state.admits(lead));
    const answers = await inOrder(admitted, options.concurrency, async (lead, index) => {
      const answer = await state.ask(lead);
      options.onPage?.(state.count, admitted.length - index, lead.request.url);
      return answer;
    });
    level = answers.flatMap((answer, index) => {
      const lead = admitted[index];
      return answer === undefined || lead === undefined ? [] : state.take(lead, answer);
    });
    if (level.length > 0 || isHarvested) continue;
    isHarvested = true;
    level = state.unseen(harvestedLeads(state.result().operations).map((lead) => ({ ...lead, depth: 1 })));
  }
  return state.result();
}

function wellKnownLeads(seeds: readonly Lead[]): Queued[] {
  const origins = [...new Set(seeds.map(({ request }) => originOf(request.url)))];
  return origins.flatMap((origin) =>
    origin === undefined
      ? []
      : wellKnownPaths.map((path) => ({
          request: { method: 'GET', url: `${origin}${path}`, headers: [] },
          from: 'well-known',
          depth: 1,
        })),
  );
}

/** Runs so many at once; results in the order of the list. */
export async function inOrder<T, R>(
  list: readonly T[],
  width: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(list.length);
  let next = 0;
  const worker = async () => {
    while (next < list.length) {
      const index = next++;
      results[index] = await work(list[index] as T, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, worker));
  return results;
}

class CrawlState {
  count = 0;
  private readonly seen = new Set<string>();
  private readonly templates = new Map<string, number>();
  private readonly skipped = new Map<SkipReason, number>();
  private readonly exchanges: Exchange[] = [];
  private readonly operations: Operation[] = [];
  private readonly leads: Lead[] = [];
  private readonly scopedCookies: { readonly name: string; readonly value: string; readonly path: string }[] =
    [];
  private readonly pages: { exchange: Exchange; forms: readonly FormModel[] }[] = [];
  private readonly answers = new KeptAnswers();
  private readonly library = new ScriptLibrary();

  constructor(private readonly options: CrawlOptions) {}

  /** Leads of any answer before are left out at once: pages of one site lead to the same addresses again and again. */
  unseen(leads: readonly Queued[]): Queued[] {
    return leads.filter(({ request }) => {
      const key = requestKey(request);
      if (this.seen.has(key)) return false;
      if (this.seen.size >= mostLeads) this.skip('page limit');
      else this.seen.add(key);
      return this.seen.has(key);
    });
  }

  private skip(reason: SkipReason): void {
    this.skipped.set(reason, (this.skipped.get(reason) ?? 0) + 1);
  }

  admits(lead: Queued): boolean {
    const { request } = lead;
    if (!this.options.inScope(request.url)) return false;
    this.leads.push({ request, from: lead.from });
    const reason = this.objection(lead);
    if (reason !== undefined) {
      this.skip(reason);
      return false;
    }
    this.count += 1;
    return true;
  }

  private objection({ request, depth, label = '' }: Queued): SkipReason | undefined {
    const words = `${request.url.slice(request.url.indexOf('/', 8))} ${label}`;
    if (signsOut.test(words)) return 'signs out';
    if (this.options.isCareful && mayDelete.test(words)) return 'may delete';
    if (request.method !== 'GET' && !this.options.submits) return 'not submitted';
    if (this.options.isCareful && request.method === 'DELETE') return 'may delete';
    if (depth > this.options.maxDepth) return 'too deep';
    const template = operationKey(request);
    const count = (this.templates.get(template) ?? 0) + 1;
    this.templates.set(template, count);
    if (count > (depth > farFrom ? farPages : nearPages)) return 'same template';
    return this.count >= this.options.maxPages ? 'page limit' : undefined;
  }

  async ask(lead: Queued): Promise<Exchange | undefined> {
    try {
      return this.answers.keep(await this.options.send(lead.request));
    } catch (thrown) {
      if (isFault(thrown)) return undefined;
      throw thrown;
    }
  }

  /** Files the answer, and gives what it leads to. */
  take(lead: Queued, exchange: Exchange): Queued[] {
    const isGuess = lead.from === 'well-known';
    if (isGuess && (exchange.response.status >= 400 || this.options.missing.isMissing(exchange))) return [];
    const discovery = discover(exchange, this.library);
    this.exchanges.push(exchange);
    this.pages.push({ exchange, forms: discovery.forms });
    const own = knownFrom(discovery, exchange);
    this.scopedCookies.push(
      ...scopedCookies(exchange).slice(0, mostScopedCookies - this.scopedCookies.length),
    );
    // A described operation that was asked for with a made-up key may be asked for again with a real one.
    const isDescribed = lead.depth === 0 || lead.from === 'OpenAPI' || (lead.variables?.length ?? 0) > 0;
    if (exchange.response.status !== 404 || isDescribed) {
      this.operations.push({
        request: lead.request,
        exchange,
        from: lead.from,
        variables: lead.variables ?? [],
        shape: discovery.shape,
        key: shortHash(`${operationKey(lead.request)} ${discovery.shape}`),
        hints: merged(own, lead.parent, this.cookiesFor(lead.request.url)),
      });
    }
    // A document of another path is a page of its own; only the way is longer.
    return this.unseen(discovery.leads.map((next) => ({ ...next, depth: lead.depth + 1, parent: own })));
  }

  /** Cookies that any page set for this part of the application: a browser brings them here from everywhere. */
  private cookiesFor(url: string): ReadonlyMap<string, string> {
    const path = requestTargetOf(url).split('?', 1)[0] ?? '';
    const fitting = this.scopedCookies.filter((cookie) => path.startsWith(cookie.path));
    return new Map(fitting.map(({ name, value }) => [name, value]));
  }

  result(): CrawlResult {
    const { exchanges, operations, leads, skipped, pages } = this;
    return { exchanges, operations, leads, skipped, pages, cut: this.answers.cut };
  }
}

/** With a parameter `/leave` is the way to another site. */
export const signsOut =
  /log[-_]?(?:out|off)|sign[-_ ]?(?:out|off)|log out|end[-_]?session|abmelden|deconnexion|\/(?:leave|exit|quit|bye|goodbye)(?=\s|$)/i;
const mayDelete =
  /delete|remove|destroy|purge|truncate|drop(?:[-_/?]|$)|unsubscribe|deactivate|shutdown|wipe/i;

/** Cookies and headers that a page shows. An index of many pages says little about each of them. */
function knownFrom({ leads, cookies, headerNames }: Discovery, exchange: Exchange): Known {
  const isIndex = leads.length > 60;
  // What a script sends to an address that it names is that request's own, and no hint for others.
  const sent = new Set(leads.flatMap(({ request }) => request.headers.map(([name]) => name.toLowerCase())));
  return {
    cookies: new Map([...(isIndex ? [] : cookies), ...setCookies(exchange).filter(isOfPage(exchange))]),
    headers: new Set(headerNames.filter((name) => !isProtocolField(name) && !sent.has(name.toLowerCase()))),
  };
}

/** Not for a narrower path than the page's own: those go by their path. */
function isOfPage(exchange: Exchange): (cookie: readonly [string, string]) => boolean {
  const path = requestTargetOf(exchange.request.url).split('?', 1)[0] ?? '';
  const elsewhere = scopedCookies(exchange).filter((cookie) => !path.startsWith(cookie.path));
  return ([name, value]) => !elsewhere.some((cookie) => cookie.name === name && cookie.value === value);
}

/** What a page shows may be read by itself and by what it leads to, one step on. */
function merged(own: Known, parent: Known | undefined, scoped: ReadonlyMap<string, string>): Hints {
  // Two parts of an application may use one name: the cookie whose path fits is the one that a browser sends.
  return {
    cookies: new Map([...(parent?.cookies ?? []), ...own.cookies, ...scoped]),
    headers: new Set([...(parent?.headers ?? []), ...own.headers]),
  };
}

const mostScopedCookies = 500;

/** Cookies with a Path (RFC 6265, section 5.1.4) narrower than the whole site. */
function scopedCookies({ response }: Exchange) {
  return fieldsOf(response.headers, 'set-cookie').flatMap((field) => {
    const path = /;\s{0,9}path=(\/[^;\s]{1,500})/i.exec(field)?.[1];
    const pair = /^\s*([^=;\s]{1,200})=([^;]{1,4000})/.exec(field);
    return path === undefined || pair === null
      ? []
      : [{ name: pair[1] ?? '', value: pair[2]?.trim() ?? '', path }];
  });
}

export function setCookies({ response }: Exchange): readonly (readonly [string, string])[] {
  return fieldsOf(response.headers, 'set-cookie').flatMap((field) => {
    const match = /^\s*([^=;\s]{1,200})=([^;]{0,4000})/.exec(field);
    return match === null ? [] : [[match[1] ?? '', match[2]?.trim() ?? ''] as const];
  });
}

function requestKey({ method, url, headers, body }: ProbeRequest): string {
  const text = body === undefined ? '' : Buffer.from(body).toString('latin1');
  return shortHash(JSON.stringify([method, url, headers, text]));
}

/** The request's own places, and those that its page hints at. */
export function placesWithHints({ request, hints }: Operation): readonly InputPlace[] {
  const own = placesOf(request);
  const has = (kind: InputPlace['kind'], name: string) =>
    own.some((place) => place.kind === kind && place.name.toLowerCase() === name.toLowerCase());
  const cookies = [...hints.cookies].filter(([name]) => !has('cookie', name));
  const headers = [...hints.headers].filter((name) => !has('header', name));
  return [
    ...own,
    ...cookies.map(
      ([name, value]): InputPlace =>
        decodedPlace({ kind: 'cookie', name, value: percentDecode(value), request }),
    ),
    ...headers.map((name): InputPlace => ({ kind: 'header', name, value: '', request })),
  ];
}

export function pageTemplate(exchange: Exchange): string {
  return `${exchange.request.method} ${urlTemplate(exchange.request.url)} ${fieldOf(exchange.response.headers, 'content-type') ?? ''}`;
}
