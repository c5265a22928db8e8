import { isGraphql, query } from '../../attacks/graphql.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';
import { bodyText } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'graphql-suggestions',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'GraphQL suggests the names of fields',
  severity: 'none',
  aliases: ['CWE-200', 'WASC-13'],
  cwe: 200,
  fix: 'Mask error messages in production.',
  references: ['https://spec.graphql.org/October2021/#sec-Errors'],
  cost: { low: 4, medium: 4, high: 4, insane: 4 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

const suggestion = /Did you mean (?:\\?["'])?\w{1,80}/;

/** Names one letter away from what schemas usually have. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (!isGraphql(request)) return [];
  const misspelled = [...new Set(bodyText(request).match(/(?<=\{\s?)[a-z]\w{3,40}/g) ?? [])].map(
    (name) => `${name.slice(0, -1)}q`,
  );
  for (const name of [...misspelled, '__typenamq', 'userq', 'usersq'].slice(0, 4)) {
    const payload = `{${name}}`;
    if (!suggestion.test(bodyText((await query(prober, request, payload)).response))) continue;
    const attack = await query(prober, request, payload);
    const control = await query(prober, request, `{${prober.marker()}qqqqqq}`);
    const evidence = suggestion.exec(bodyText(attack.response))?.[0];
    if (evidence === undefined || suggestion.test(bodyText(control.response))) continue;
    return [
      { subject: 'suggestions', payload, attack, control, repeated: 2, evidence, confidence: 'confirmed' },
    ];
  }
  return [];
}
