import { isLike } from '../../attacks/features.js';
import { baselines } from '../../attacks/observe.js';
import { carriesSession, personalDataIn } from '../../attacks/ownership.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { isSuccess } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'authentication-missing',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'Private data is given without signing in',
  severity: 'high',
  aliases: ['CWE-306', 'WASC-1'],
  cwe: 306,
  fix: 'Require a session for the operation.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** Over WebSocket, the messages that come back after the handshake. */
function isGiven(exchange: Exchange): boolean {
  return isSuccess(exchange) || (exchange.response.status === 101 && exchange.response.body.length > 0);
}

/** Personal data that comes to a signed-in user comes to anyone as well, twice. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (request.method !== 'GET' || (prober.users.length === 0 && !carriesSession(request))) return [];
  const known = await baselines(prober, request);
  const [control] = known;
  const evidence = control === undefined ? undefined : personalDataIn(control, prober.users);
  if (control === undefined || evidence === undefined || !known.every(isGiven)) return [];
  const first = await prober.requestAs('anonymous', request);
  if (!isLike(first, '', known, '')) return [];
  const attack = await prober.requestAs('anonymous', request);
  if (!isLike(attack, '', known, '')) return [];
  return [
    {
      subject: 'anonymous',
      payload: 'no session',
      attack,
      control,
      repeated: 2,
      evidence,
      confidence: 'medium',
    },
  ];
}
