import { forge, tokenTrial } from '../../attacks/tokens.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'jwt-algorithm-none',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'Unsigned JSON Web Tokens are accepted (alg none)',
  severity: 'critical',
  aliases: ['CWE-347', 'WASC-1'],
  cwe: 347,
  fix: 'Name the allowed algorithms when tokens are verified.',
  references: ['https://www.rfc-editor.org/rfc/rfc8725#section-3.1'],
  cost: { low: 6, medium: 6, high: 8, insane: 8 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const trial = await tokenTrial(prober, request);
  if (trial?.refused === undefined) return [];
  const { claims, header } = trial.decoded;
  const spellings = ['none', 'None', 'NONE', 'nOnE'].slice(
    0,
    prober.strength === 'high' || prober.strength === 'insane' ? 4 : 2,
  );
  for (const alg of spellings) {
    const payload = forge({ ...header, alg }, claims);
    if ((await trial.accepts(payload)) === undefined) continue;
    const attack = await trial.accepts(payload);
    if (attack === undefined) continue;
    const evidence = `the same answer with the header ${JSON.stringify({ ...header, alg })} and no signature`;
    return [
      {
        subject: 'token',
        isOfApplication: true,
        payload,
        attack,
        control: trial.refused,
        repeated: 2,
        evidence: evidence.slice(0, 300),
        confidence: 'confirmed',
      },
    ];
  }
  return [];
}
