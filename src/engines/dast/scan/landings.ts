import { resolveAddress } from '../crawl/forms.js';
import type { Operation } from '../crawl/spider.js';
import type { Exchange, ProbeRequest } from '../exchange.js';
import { bodyText, fieldOf, withField } from '../http/fields.js';
import { originOf, requestTargetOf } from '../http/scope.js';
import { setCookiesOf } from '../page/cookies.js';
import { withCookies } from '../session/jar.js';
import type { Session } from '../session/session.js';

type Send = (request: ProbeRequest) => Promise<Exchange>;

/**
 * Forms that answer with a redirect (RFC 9110, section 15.4.4) to a page that says what became of them. What an input does
 * shows there and nowhere else, so that page is read after each request, and its body stands for the empty one of the
 * redirect. Only where the benign request led there too: an address that a payload chose is not followed.
 */
export interface Landings {
  send(request: ProbeRequest, session: Session, send: Send): Promise<Exchange>;
}

export function landingsOf(
  operations: readonly Pick<Operation, 'request' | 'exchange'>[],
  inScope: (url: string) => boolean,
  isSignIn: (url: string) => boolean,
): Landings {
  const pages = new Map<string, string>();
  for (const { request, exchange } of operations) {
    const page = landingOf(exchange, request.url);
    if (isRead(request) || page === undefined || !inScope(page) || isSignIn(page)) continue;
    if (!pages.has(keyOf(request))) pages.set(keyOf(request), page);
  }
  const known = new Set<string>();
  const silent = new Set<string>();
  const queues = new Map<string, SessionQueue>();
  return {
    send(request, session, send) {
      if (pages.size === 0) return send(request);
      const queue = queues.get(session.name) ?? new SessionQueue();
      queues.set(session.name, queue);
      const key = keyOf(request);
      const page = silent.has(key) || isRead(request) ? undefined : pages.get(key);
      if (page === undefined) return queue.beside(() => send(request));
      const isKnown = known.has(key);
      known.add(key);
      return queue.alone(async () => {
        const exchange = await sendAndLand(request, page, send);
        if (!isKnown && (await isSilent(exchange, page, send))) silent.add(key);
        return exchange;
      });
    },
  };
}

/** A notice waits in the session for the next page, whichever that is: nothing else of the session may be asked for then. */
class SessionQueue {
  private last: Promise<unknown> = Promise.resolve();
  private readonly running = new Set<Promise<unknown>>();

  async beside<T>(work: () => Promise<T>): Promise<T> {
    await this.last;
    const run = work();
    const settled = run.then(
      () => undefined,
      () => undefined,
    );
    this.running.add(settled);
    void settled.then(() => this.running.delete(settled));
    return run;
  }

  alone<T>(work: () => Promise<T>): Promise<T> {
    const run = this.last.then(async () => {
      await Promise.all(this.running);
      return work();
    });
    this.last = run.then(
      () => undefined,
      () => undefined,
    );
    return run;
  }
}

/** The page says the same without a request before it: there is nothing to read on it. */
async function isSilent(exchange: Exchange, page: string, send: Send): Promise<boolean> {
  const landing = landingOf(exchange, exchange.request.url);
  if (landing === undefined || pathOf(landing) !== pathOf(page)) return false;
  const { response } = await send({ method: 'GET', url: page, headers: [] });
  const words = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
  return words(bodyText(response)) === words(bodyText(exchange.response));
}

async function sendAndLand(request: ProbeRequest, page: string, send: Send): Promise<Exchange> {
  const exchange = await send(request);
  const landing = landingOf(exchange, request.url);
  if (landing === undefined || pathOf(landing) !== pathOf(page)) return exchange;
  return landed(exchange, landing, send);
}

/** The answer with the body of the page that it leads to. */
async function landed(exchange: Exchange, page: string, send: Send): Promise<Exchange> {
  // Frameworks keep notices in a cookie as well.
  const headers = withCookies([], setCookiesOf(exchange.response));
  const { response } = await send({ method: 'GET', url: page, headers });
  const type = fieldOf(response.headers, 'content-type');
  const own = exchange.response.headers;
  return {
    request: exchange.request,
    response: {
      ...exchange.response,
      headers: type === undefined ? own : withField(own, 'Content-Type', type),
      body: response.body,
      isTruncated: response.isTruncated,
      landedAt: page,
    },
  };
}

/** For an answer that was proved on the page behind it. */
export async function withLanding(exchange: Exchange, send: Send): Promise<Exchange> {
  const page = isRead(exchange.request) ? undefined : landingOf(exchange, exchange.request.url);
  return page === undefined ? exchange : landed(exchange, page, send);
}

/** Where a redirect leads, on the same origin. */
function landingOf({ response }: Exchange, url: string): string | undefined {
  if (response.status < 300 || response.status > 399) return undefined;
  const location = fieldOf(response.headers, 'location');
  const page = location === undefined ? undefined : resolveAddress(location, url);
  return page !== undefined && originOf(page) === originOf(url) ? page : undefined;
}

function isRead({ method }: ProbeRequest): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

function keyOf({ method, url }: ProbeRequest): string {
  return `${method} ${originOf(url)}${pathOf(url)}`;
}

function pathOf(url: string): string {
  return requestTargetOf(url).split('?', 1)[0] ?? '';
}
