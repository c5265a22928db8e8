import { isGraphql, query } from '../../attacks/graphql.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';
import { bodyText } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'graphql-introspection',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'GraphQL gives away its whole schema',
  severity: 'low',
  aliases: ['ZAP-50007', 'CWE-200', 'WASC-13'],
  cwe: 200,
  fix: 'Switch introspection off in production.',
  references: ['https://spec.graphql.org/October2021/#sec-Introspection'],
  cost: { low: 1, medium: 1, high: 1, insane: 1 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

const shape = /"__schema"\s?:\s?\{\s?"queryType"\s?:\s?\{\s?"name"\s?:\s?"\w{1,80}"/;

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (!isGraphql(request)) return [];
  const payload = '{__schema{queryType{name}}}';
  if (!shape.test(bodyText((await query(prober, request, payload)).response))) return [];
  const attack = await query(prober, request, payload);
  const control = await query(prober, request, '{__typename}');
  const evidence = shape.exec(bodyText(attack.response))?.[0];
  if (evidence === undefined || shape.test(bodyText(control.response))) return [];
  return [
    { subject: 'introspection', payload, attack, control, repeated: 2, evidence, confidence: 'confirmed' },
  ];
}
