import type { Exchange, ProbeRequest } from '../exchange.js';
import { isFault } from '../http/fault.js';
import { bodyText } from '../http/fields.js';
import { readHtml } from './html.js';

/** What a host answers for pages that do not exist. */
export interface MissingPages {
  /** Whether the answer is what a page that does not exist gets, whatever its status. */
  isMissing(exchange: Exchange): boolean;
  /** The page that the server has for any address that does not exist, and not one of a single part of it. */
  isUsual(exchange: Exchange): boolean;
  /** Hosts that answer 200 to everything. */
  readonly softHosts: readonly string[];
}

/**
 * Asks each host for names that cannot exist, with several extensions, and remembers the answers. A host that says
 * 200 to them is a "soft 404": its other answers count only where they differ.
 */
export async function learnMissing(
  origins: readonly string[],
  marker: () => string,
  send: (request: ProbeRequest) => Promise<Exchange>,
): Promise<MissingPages> {
  const known = new Map<string, readonly Fingerprint[]>();
  const softHosts: string[] = [];
  for (const origin of origins) {
    const prints: Fingerprint[] = [];
    for (const suffix of ['', '.html', '/', '.json']) {
      const print = await missingPrint(`${origin}/${marker()}${suffix}`, send);
      if (print !== undefined) prints.push(print);
    }
    known.set(origin, prints);
    if (prints.some(({ status }) => status >= 200 && status < 300)) softHosts.push(origin);
  }
  const isUsual = (exchange: Exchange): boolean => {
    const own = printOf(exchange);
    return (known.get(new URL(exchange.request.url).origin) ?? []).some((print) => isSame(print, own));
  };
  return {
    softHosts,
    isUsual,
    isMissing: (exchange) => {
      const { status } = exchange.response;
      return status === 404 || status === 410 || isUsual(exchange);
    },
  };
}

interface Fingerprint {
  readonly status: number;
  readonly shape: string;
  readonly title: string;
  readonly words: ReadonlySet<string>;
}

async function missingPrint(
  url: string,
  send: (request: ProbeRequest) => Promise<Exchange>,
): Promise<Fingerprint | undefined> {
  try {
    return printOf(await send({ method: 'GET', url, headers: [] }));
  } catch (thrown) {
    if (isFault(thrown)) return undefined;
    throw thrown;
  }
}

/** The path itself is often repeated in the page, so it does not count. */
function printOf({ request, response }: Exchange): Fingerprint {
  const path = new URL(request.url).pathname;
  const text = bodyText(response).slice(0, 100_000).replaceAll(path, '').replaceAll(path.slice(1), '');
  const { shape, title } = readHtml(text);
  return { status: response.status, shape, title, words: new Set(text.split(/[^\p{L}]+/u).slice(0, 2_000)) };
}

function isSame(a: Fingerprint, b: Fingerprint): boolean {
  if (a.status !== b.status || a.shape !== b.shape) return false;
  const common = [...a.words].filter((word) => b.words.has(word)).length;
  return common >= 0.9 * Math.max(a.words.size, b.words.size);
}
