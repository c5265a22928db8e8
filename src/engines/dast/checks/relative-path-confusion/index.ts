import { isLike, stableFeatures } from '../../attacks/features.js';
import { baselines } from '../../attacks/observe.js';
import { pathOf, withPath } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { headerValue } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { isDocument } from '../../page/sightings.js';

export const check: ActiveCheck = {
  id: 'relative-path-confusion',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'A page under a longer address loads itself as a stylesheet',
  severity: 'low',
  aliases: ['ZAP-10051', 'CWE-20', 'WASC-20'],
  cwe: 20,
  fix: 'Link stylesheets by absolute paths, send nosniff, and refuse paths that go on behind a page.',
  references: ['https://html.spec.whatwg.org/multipage/links.html#link-type-stylesheet'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const known = await baselines(prober, request);
  const [control] = known;
  if (request.method !== 'GET' || control === undefined || pathOf(request.url).endsWith('/')) return [];
  const sheet = relativeSheet(control);
  if (sheet === undefined || stableFeatures(known).size < 4) return [];
  const longer = () =>
    prober.request(withPath(request, `${pathOf(request.url)}/${prober.marker()}/${prober.marker()}`));
  if (!isLike(await longer(), '', known, '')) return [];
  const attack = await longer();
  const absent = await prober.request(withPath(request, `/${prober.marker()}`));
  if (!isLike(attack, '', known, '') || isLike(absent, '', known, '')) return [];
  const evidence = `the same page below its own address, with <link href="${sheet}">`;
  return [
    {
      subject: pathOf(request.url),
      payload: attack.request.url,
      attack,
      control,
      repeated: 2,
      evidence: evidence.slice(0, 300),
      confidence: 'medium',
    },
  ];
}

/** A stylesheet by a relative address, in a page without a base that browsers may take for CSS. */
function relativeSheet(exchange: Exchange): string | undefined {
  const { elements } = parsedPage(exchange);
  const isGuarded =
    headerValue(exchange.response, 'x-content-type-options') !== undefined ||
    elements.some(({ name }) => name === 'base');
  if (!isDocument(exchange) || isGuarded) return undefined;
  return elements
    .filter(({ name, attributes }) => name === 'link' && /stylesheet/i.test(attributes.get('rel') ?? ''))
    .map(({ attributes }) => attributes.get('href') ?? '')
    .find((href) => href !== '' && !/^(?:[a-z]+:|\/)/i.test(href));
}
