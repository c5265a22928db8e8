import type { Exchange, InputPlace, ProbeRequest } from '../exchange.js';
import { bodyText } from '../http/fields.js';
import type { CookieStyle } from '../places/cookie.js';
import { withPayload } from '../places/index.js';

/** How each cookie has to be written so that the application reads the payload; learned by asking. */
export interface CookieStyles {
  of(place: InputPlace): CookieStyle;
  /** One request: whether a percent sign comes back decoded. */
  learn(place: InputPlace, marker: string): Promise<void>;
}

export function cookieStyles(
  technologies: readonly string[],
  send: (request: ProbeRequest) => Promise<Exchange>,
): CookieStyles {
  const known = new Map<string, CookieStyle>();
  const usual = usualStyle(technologies);
  return {
    of: (place) => known.get(keyOf(place)) ?? usual,
    async learn(place, marker) {
      const { response } = await send(withPayload(place, `${marker}%27${marker}`, 'percent'));
      const text = bodyText(response);
      if (text.includes(`${marker}'${marker}`) || text.includes(`${marker}&#`))
        known.set(keyOf(place), 'encoded');
    },
  };
}

function keyOf({ name, request }: InputPlace): string {
  return `${request.method} ${request.url} ${name}`;
}

/** What the cookie readers of these languages do by themselves. */
function usualStyle(technologies: readonly string[]): CookieStyle {
  if (technologies.includes('php') || technologies.includes('express')) return 'encoded';
  return technologies.some((one) => /python|flask|django/.test(one)) ? 'quoted' : 'percent';
}
