import { type Condition, discriminate } from '../../attacks/discriminate.js';
import { noteProven } from '../../attacks/economy.js';
import { proveError } from '../../attacks/errors.js';
import { injectable } from '../../attacks/places.js';
import { isAtLeast, proofOfDifference } from '../../attacks/prove.js';
import { isInert, leavesAlone, orWidens, widens } from '../../attacks/sensitivity.js';
import { quoteHint } from '../../attacks/sql.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'xpath-injection',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'XPath injection',
  severity: 'high',
  aliases: ['ZAP-90021', 'CWE-643', 'WASC-39'],
  cwe: 643,
  fix: 'Pass values as XPath variables.',
  references: ['https://www.w3.org/TR/xpath-10/'],
  cost: { low: 6, medium: 7, high: 17, insane: 17 },
  attack: async (target, prober) =>
    target.scope === 'place' ? noteProven(target.place, 'xpath', await prove(target.place, prober)) : [],
};

const complaints =
  /\blxml\.etree\.XPath\w{0,20}Error|XPathEvalError|XPathSyntaxError|\bInvalid (?:expression|predicate)\b|SyntaxError: invalid predicate|unfinished literal|javax\.xml\.xpath\.XPathExpressionException|System\.Xml\.XPath\.XPathException|\bSimpleXMLElement::xpath\(\)|\bDOMXPath::\w{4,8}\(\)|\bXPST0003\b|com\.sun\.org\.apache\.xpath/;

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const byError = await proveError(prober, place, complaints, (marker) => `${marker}'"`);
  if (byError !== undefined) return [byError];
  const hint = await quoteHint(prober, place);
  const isHigh = isAtLeast(prober, 'high');
  const isQuiet = hint === 'none' || (!isHigh && (await isInert(prober, place)));
  const count = isHigh ? 6 : !isQuiet ? 4 : isAtLeast(prober, 'medium') ? 1 : 0;
  const expects = isHigh ? undefined : await widens(prober, place);
  const narrows = isHigh ? undefined : await leavesAlone(prober, place);
  for (const [index, condition] of conditions(place.value).slice(0, count).entries()) {
    if (index === 0 && !isHigh && !(await orWidens(prober, place))) continue;
    // The second and the last narrow, the others widen.
    const isNarrow = index === 1 || index === 5;
    const found = await discriminate(prober, place, condition, isNarrow ? narrows : expects);
    if (found !== undefined) return [proofOfDifference(place, found)];
  }
  return [];
}

/** `string-length` is a subtraction to SQL: only XPath can decide it. */
function conditions(value: string): readonly Condition[] {
  const length = (quote: string, isTrue: boolean, marker: string) =>
    `string-length(${quote}${marker}${quote})=${marker.length + (isTrue ? 0 : 1)}`;
  return [
    (isTrue, marker) => `${marker}' or ${length("'", isTrue, marker)} or '${marker}'='q`,
    (isTrue, marker) => `${value}' and ${length("'", isTrue, marker)} and 'q'='q`,
    (isTrue, marker) => `${marker}" or ${length('"', isTrue, marker)} or "${marker}"="q`,
    (isTrue, marker) => `${marker}') or ${length("'", isTrue, marker)} or contains('${marker}','q`,
    (isTrue, marker) => `${value} and ${length("'", isTrue, marker)}`,
    (isTrue, marker) => `${marker}') or ${length("'", isTrue, marker)} or ('${marker}'='q`,
  ];
}
