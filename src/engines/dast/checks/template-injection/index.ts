import { noteProven } from '../../attacks/economy.js';
import { baselines, type Probe, plainProbe, probeOnce } from '../../attacks/observe.js';
import { reflecting } from '../../attacks/places.js';
import { type Attempts, firstProof, isAtLeast, operandsFrom } from '../../attacks/prove.js';
import { quoteHint } from '../../attacks/sql.js';
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
  cost: { low: 4, medium: 6, high: 20, insane: 20 },
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
  const isHigh = isAtLeast(prober, 'high');
  const isSwallowed = await vanishes(place, prober, all);
  if (isShown || isBroken || isSwallowed || isHigh) {
    const found = await firstProof(prober, place, attempts);
    if (found.length > 0) return found;
  }
  // A value that stands in quotes within an expression: the brackets are there already.
  const hint = isAtLeast(prober, 'medium') ? await quoteHint(prober, place) : 'none';
  return hint !== 'parity' && !isHigh ? [] : firstProof(prober, place, inQuotes(place.value));
}

/** A plain word comes back, the brackets and what stands between them do not: something has read them. */
async function vanishes(place: InputPlace, prober: Prober, all: Probe): Promise<boolean> {
  const plain = await plainProbe(prober, place);
  const isEchoed = bodyText(plain.exchange.response).includes(plain.marker);
  const text = bodyText(all.exchange.response);
  const { a, b } = operandsFrom(all.marker);
  return isEchoed && (!text.includes(all.marker) || !text.includes(`{{${a}*${b}}}`));
}

/** Jinja and Twig join by `~`. */
function inQuotes(value: string): readonly Attempts[] {
  return ['"', "'"].map(
    (mark): Attempts =>
      ({ a, b, product }, marker) => ({
        payload: `${value}${marker}${mark}~(${a}*${b})~${mark}`,
        expected: marker + product,
      }),
  );
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
  between('{%print(', ')%}'),
  // Within brackets that are there already. A calculator multiplies too, but joins no words.
  ({ a, b, product }, marker) => ({ payload: `'${marker}'~(${a}*${b})`, expected: marker + product }),
  ({ a, b, product }, marker) => ({ payload: `'${marker}'+(${a}*${b})`, expected: marker + product }),
  ({ a, b, product }, marker) => ({
    payload: `#set($q=${a}*${b})${marker}\${q}${marker}`,
    expected: marker + product + marker,
  }),
];
