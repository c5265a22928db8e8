import type { Exchange } from '../exchange.js';
import { headerValue, isRedirect, parseUrl } from '../page/message.js';
import { parsedPage } from '../page/parsed-page.js';

/** The foreign host that a browser ends up on by this answer: by Location, by a meta refresh, or by a script's first words. */
export function redirectTarget(exchange: Exchange): string | undefined {
  const { request, response } = exchange;
  const location = headerValue(response, 'location');
  if (isRedirect(exchange) && location !== undefined) return hostOf(location, request.url);
  const refresh = headerValue(response, 'refresh') ?? metaRefresh(exchange);
  const address = /^\s{0,9}\d{0,9}\s{0,9}[;,]\s{0,9}(?:url\s{0,9}=\s{0,9})?['"]?([^'"\s]+)/i.exec(
    refresh ?? '',
  )?.[1];
  if (address !== undefined) return hostOf(address, request.url);
  return scriptTarget(exchange);
}

function hostOf(address: string, base: string): string | undefined {
  // Browsers take backslashes for slashes and drop tabs and line ends (WHATWG URL, section 4.4).
  return parseUrl(address.replace(/[\t\r\n]/g, ''), base)?.hostname;
}

function metaRefresh(exchange: Exchange): string | undefined {
  return parsedPage(exchange)
    .elements.find(
      ({ name, attributes }) => name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh',
    )
    ?.attributes.get('content');
}

/** An assignment at the start of a script or a line: not one inside a function that may never run. */
function scriptTarget(exchange: Exchange): string | undefined {
  for (const { text } of parsedPage(exchange).scripts) {
    const match =
      /^[ \t]{0,40}(?:window\.|document\.|self\.|top\.)?location(?:\.href)?\s{0,9}=\s{0,9}(["'])([^"'\n]{1,500})\1/m.exec(
        text,
      ) ??
      /^[ \t]{0,40}(?:window\.|self\.)?location\.(?:replace|assign)\(\s{0,9}(["'])([^"'\n]{1,500})\1\s{0,9}\)/m.exec(
        text,
      );
    if (match?.[2] !== undefined) return hostOf(match[2].replaceAll('\\/', '/'), exchange.request.url);
  }
  return undefined;
}
