import { sendMarked } from '../../attacks/observe.js';
import { isAtLeast, subjectOf } from '../../attacks/prove.js';
import { getPath, originOf, pathOf } from '../../attacks/requests.js';
import { executes, plannedPayloads, showsMarker } from '../../attacks/scripting.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, InputPlace, ProbeRequest } from '../../exchange.js';
import { bodyText, excerpt, headerValue, isHtml, parseUrl } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'xss-stored',
  mode: 'active',
  scope: 'place',
  places: ['form', 'json', 'multipart', 'xml', 'graphql'],
  writes: false,
  technologies: [],
  title: 'Stored cross-site scripting: input runs as a script on a later page',
  severity: 'high',
  aliases: ['ZAP-40014', 'ZAP-40016', 'ZAP-40017', 'CWE-79', 'WASC-8'],
  cwe: 79,
  fix: "Encode stored text when it is shown, by the template engine's own escaping.",
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  ],
  cost: { low: 3, medium: 5, high: 9, insane: 9 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

const allCharacters: ReadonlySet<string> = new Set('\'"<>`');

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  // A marker of its own: by now, newer entries may have pushed those of other checks off the page.
  const plain = await sendMarked(prober, place, (marker) => marker);
  for (const page of pagesFor(place, prober, plain.exchange)) {
    const shown = await prober.request(page);
    if (!showsMarker(shown, plain.marker)) continue;
    for (const payloadFor of plannedPayloads(prober, bodyText(shown.response), plain.marker, allCharacters)) {
      const proof = await tryPayload(place, prober, page, payloadFor, shown);
      if (proof !== undefined) return [proof];
    }
  }
  return [];
}

/** Where the text may surface: the form's own address, where the answer leads, its parent, and pages of the crawl near it. */
function pagesFor(place: InputPlace, prober: Prober, answer: Exchange): readonly ProbeRequest[] {
  const { request } = place;
  const path = pathOf(request.url);
  const parent = path.replace(/\/[^/]*\/?$/, '') || '/';
  const target = parseUrl(headerValue(answer.response, 'location') ?? '', request.url);
  const near = prober
    .pages()
    .filter(({ request: page, response }) => page.method === 'GET' && isHtml(response))
    .map(({ request: page }) => page.url.slice(originOf(page.url).length))
    .filter((page) => page.startsWith(parent))
    .sort((a, b) => Number(isOfThing(b, path)) - Number(isOfThing(a, path)));
  const own = target?.origin === originOf(request.url) ? [target.pathname + target.search] : [];
  const limit = isAtLeast(prober, 'high') ? 8 : isAtLeast(prober, 'medium') ? 4 : 2;
  return [...new Set([...own, path, parent, ...near])].slice(0, limit).map((page) => getPath(request, page));
}

/** `/deck/read-log` shows what `/deck/log` takes, `/comments` what `/comment/add` takes: they share a word, or its beginning. */
function isOfThing(page: string, path: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[a-z]{3,40}/g) ?? [];
  const own = words(path.replace(/^.*\/(?=[^/]*\/[^/]*$)/, ''));
  const last = words(page.split('?', 1)[0]?.split('/').at(-1) ?? '');
  return last.some((word) => own.some((one) => word.startsWith(one) || one.startsWith(word)));
}

async function tryPayload(
  place: InputPlace,
  prober: Prober,
  page: ProbeRequest,
  payloadFor: (marker: string) => string,
  control: Exchange,
): Promise<Proof | undefined> {
  const first = await sendMarked(prober, place, payloadFor);
  if (!executes(await prober.request(page), first.marker)) return undefined;
  const second = await sendMarked(prober, place, payloadFor);
  const shown = await prober.request(page);
  if (!executes(shown, second.marker)) return undefined;
  const text = bodyText(shown.response);
  return {
    subject: `${subjectOf(place)} on ${pathOf(page.url)}`,
    payload: second.payload,
    attack: shown,
    control,
    repeated: 2,
    evidence: excerpt(text, text.indexOf(second.marker)),
    again: async () => {
      const third = await sendMarked(prober, place, payloadFor);
      return executes(await prober.request(page), third.marker);
    },
    detail: `sent by ${place.request.method} ${place.request.url}`,
    confidence: 'confirmed',
  };
}
