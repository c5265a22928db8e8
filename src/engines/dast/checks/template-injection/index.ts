import { noteProven } from '../../attacks/economy.js';
import { baselines, probeOnce } from '../../attacks/observe.js';
import { reflecting } from '../../attacks/places.js';
import { type Attempts, firstProof, isAtLeast, operandsFrom } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';
import { bodyText } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'template-injection',
  mode: 'active',
  scope: 'place',
  places: reflecting,
  writes: false,
  technologies: [],
  title: 'Template injection: expressions in the input are evaluated',
  severity: 'high',
  aliases: ['ZAP-90035', 'CWE-1336', 'WASC-20'],
  cwe: 1336,
  fix: "Pass input to the template as data; never build the template's text from it.",
  references: ['https://jinja.palletsprojects.com/en/stable/sandbox/'],
  cost: { low: 3, medium: 3, high: 12, insane: 12 },
  attack: async (target, prober) =>
    target.scope === 'place' ? noteProven(target.place, 'template', await prove(target.place, prober)) : [],
};

/** Every engine's brackets around one product. One request shows whether single engines are worth trying. */
async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const known = await baselines(prober, place.request);
  const all = await probeOnce(prober, place, 'templates', (marker) => {
    const { a, b } = operandsFrom(marker);
    return `${marker}{{${a}*${b}}}\${${a}*${b}}<%=${a}*${b}%>#{${a}*${b}}{${a}*${b}}@(${a}*${b})`;
  });
  const isShown = bodyText(all.exchange.response).includes(operandsFrom(all.marker).product);
  const statuses = new Set(known.map(({ response }) => response.status));
  const isBroken = all.exchange.response.status >= 500 && !statuses.has(all.exchange.response.status);
  if (!isShown && !isBroken && !isAtLeast(prober, 'high')) return [];
  return firstProof(prober, place, attempts);
}

const between =
  (open: string, close: string): Attempts =>
  ({ a, b, product }, marker) => ({
    payload: `${marker}${open}${a}*${b}${close}${marker}`,
    expected: marker + product + marker,
  });

/** Jinja, Twig, Nunjucks, Handlebars; Freemarker, Mako, Thymeleaf, Velocity; ERB, EJS; Slim, Pug; Smarty; Razor. */
const attempts: readonly Attempts[] = [
  between('{{', '}}'),
  between('${', '}'),
  between('<%=', '%>'),
  between('#{', '}'),
  between('{', '}'),
  between('@(', ')'),
  between('*{', '}'),
  between('[[${', '}]]'),
  ({ a, b, product }, marker) => ({
    payload: `#set($q=${a}*${b})${marker}\${q}${marker}`,
    expected: marker + product + marker,
  }),
];
