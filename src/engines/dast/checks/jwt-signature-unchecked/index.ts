import { bounded } from '../../../../core/bounded.js';
import { broke, tokenTrial } from '../../attacks/tokens.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'jwt-signature-unchecked',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'The signature of JSON Web Tokens is not checked',
  severity: 'critical',
  aliases: ['CWE-347', 'WASC-1'],
  cwe: 347,
  fix: "Verify tokens with the library's verify function, not with decode.",
  references: ['https://www.rfc-editor.org/rfc/rfc8725#section-3.3'],
  cost: { low: 4, medium: 4, high: 4, insane: 4 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

const lastPart = bounded(/[^.]*$/, 8192);

/** Broken signatures pass, while tokens without content are refused. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const trial = await tokenTrial(prober, request);
  if (trial === undefined || trial.refused !== undefined) return [];
  const payload = broke(trial.token);
  const attack = await trial.accepts(payload);
  if (attack === undefined) return [];
  // Other signatures pass as well, and other empty tokens do not: the signature is what does not matter.
  for (const letter of ['B', 'C']) {
    const other = trial.token.replace(lastPart, (signature) => letter.repeat(signature.length));
    if ((await trial.accepts(other)) === undefined) return [];
    if ((await trial.accepts(trial.token.replace(/[^.]/g, letter))) !== undefined) return [];
  }
  const evidence = 'the same answer with a signature that does not fit';
  return [
    {
      subject: 'token',
      isOfApplication: true,
      payload,
      attack,
      control: trial.without,
      repeated: 4,
      evidence,
      confidence: 'confirmed',
    },
  ];
}
