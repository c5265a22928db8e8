import { readJson } from '../../../../formats/json/read.js';
import { isGraphql, proveMultiplied } from '../../attacks/graphql.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { bodyText } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'graphql-batching',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'GraphQL runs many operations in one request',
  severity: 'low',
  aliases: ['CWE-770', 'WASC-10'],
  cwe: 770,
  fix: 'Switch batching off, or limit it and count operations for rate limits.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html#mitigating-batching-attacks',
  ],
  cost: { low: 1, medium: 1, high: 1, insane: 1 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

const operations = 25;

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (!isGraphql(request)) return [];
  const payload = JSON.stringify(Array.from({ length: operations }, () => ({ query: '{__typename}' })));
  return proveMultiplied(request, prober, {
    subject: 'batching',
    body: payload,
    payload,
    isAnswered: (exchange) => answersIn(exchange) === operations,
    isControlAnswered: (exchange) => answersIn(exchange) > 0,
    evidence: `${operations} operations in one request, ${operations} answers`,
  });
}

function answersIn({ response }: Exchange): number {
  try {
    const value: unknown = readJson(bodyText(response));
    return Array.isArray(value)
      ? value.filter(
          (one: { data?: { __typename?: unknown } } | null) => typeof one?.data?.__typename === 'string',
        ).length
      : 0;
  } catch {
    return 0;
  }
}
