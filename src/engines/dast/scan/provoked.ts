import type { PassiveCheck, Prober } from '../check.js';
import { urlTemplate } from '../crawl/template.js';
import type { Exchange } from '../exchange.js';

/** Of an error page so much is read. */
const readBytes = 16 * 1024;
const mostPages = 200;

/** Error pages that attacks provoke, where a check sees something on them: one of each unit, one of each page in the end. */
export interface Provoked {
  /** The unit's prober, which looks at what comes back. */
  watching(prober: Prober, keep: (exchange: Exchange) => void): Prober;
}

export function provokedErrors(readers: readonly PassiveCheck[]): Provoked {
  const shows = (exchange: Exchange) => readers.some((check) => check.check(exchange).length > 0);
  return {
    watching(prober, keep) {
      let isSeen = readers.length === 0;
      const look = async (asked: Promise<Exchange>): Promise<Exchange> => {
        const exchange = await asked;
        if (isSeen || exchange.response.status < 500) return exchange;
        isSeen = true;
        const short = shortened(exchange);
        if (shows(short)) keep(short);
        return exchange;
      };
      return {
        ...prober,
        send: (place, payload) => look(prober.send(place, payload)),
        request: (request) => look(prober.request(request)),
      };
    },
  };
}

function shortened({ request, response }: Exchange): Exchange {
  return { request, response: { ...response, body: new Uint8Array(response.body.subarray(0, readBytes)) } };
}

/** The first of each page, in the order of the units. */
export function firstOfEachPage(exchanges: readonly Exchange[]): readonly Exchange[] {
  const pages = new Map<string, Exchange>();
  for (const exchange of exchanges) {
    const page = `${exchange.request.method} ${urlTemplate(exchange.request.url).split('?', 1)[0]}`;
    if (!pages.has(page) && pages.size < mostPages) pages.set(page, exchange);
  }
  return [...pages.values()];
}
