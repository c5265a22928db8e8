import { isGraphql, proveMultiplied } from '../../attacks/graphql.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { bodyText } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'graphql-aliases',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'GraphQL runs a field as often as it is asked for',
  severity: 'low',
  aliases: ['CWE-770', 'WASC-10'],
  cwe: 770,
  fix: 'Limit aliases, depth and cost of a query.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html#query-limiting-depth-amount',
  ],
  cost: { low: 1, medium: 1, high: 1, insane: 1 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** Enough to be over any sensible limit, and nothing that costs a server more than a page. */
const aliases = 200;

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (!isGraphql(request)) return [];
  const payload = `{${Array.from({ length: aliases }, (_, index) => `q${index}:__typename`).join(' ')}}`;
  return proveMultiplied(request, prober, {
    subject: 'aliases',
    body: JSON.stringify({ query: payload }),
    payload,
    isAnswered: answersAll,
    isControlAnswered: answersAll,
    evidence: `${aliases} aliases of one field, all answered`,
  });
}

function answersAll({ response }: Exchange): boolean {
  const text = bodyText(response);
  return new RegExp(`"q${aliases - 1}"\\s?:\\s?"\\w`).test(text) && /"q0"\s?:\s?"\w/.test(text);
}
