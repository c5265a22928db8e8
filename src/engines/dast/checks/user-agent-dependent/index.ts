import { isSampled } from '../../attacks/economy.js';
import { isLike } from '../../attacks/features.js';
import { baselines } from '../../attacks/observe.js';
import { isAtLeast } from '../../attacks/prove.js';
import { withHeader } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'user-agent-dependent',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: "The answer depends on the browser's name",
  severity: 'none',
  aliases: ['ZAP-10104', 'CWE-16'],
  cwe: 16,
  fix: 'Scan with the names of those browsers too, and send Vary: User-Agent.',
  references: ['https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5'],
  cost: { low: 0, medium: 0, high: 5, insane: 5 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

const agents = [
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 6.0)',
];

/** One name at a time, between answers to the usual one and to a made-up one: a page that changes by itself is no finding. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (!isSampled(prober, request)) return [];
  if (request.method !== 'GET' || !isAtLeast(prober, 'high')) return [];
  const known = await baselines(prober, request);
  const [control] = known;
  const differs = (exchange: Exchange) => !isLike(exchange, '', known, '');
  const isAnyDifferent = async (agent: string) => {
    for (const shift of [13, 7, 3]) {
      if (differs(await prober.request(withHeader(request, 'User-Agent', madeUp(agent, shift))))) return true;
    }
    return false;
  };
  for (const agent of agents) {
    const send = () => prober.request(withHeader(request, 'User-Agent', agent));
    if (control === undefined || !differs(await send()) || differs(await prober.request(request))) continue;
    const attack = await send();
    if (!differs(attack) || (await isAnyDifferent(agent))) continue;
    const evidence = `${control.response.status} with ${control.response.body.length} bytes becomes ${attack.response.status} with ${attack.response.body.length}`;
    return [
      {
        subject: agent.slice(0, 60),
        payload: agent,
        attack,
        control,
        repeated: 2,
        evidence,
        confidence: 'low',
      },
    ];
  }
  return [];
}

/** A name of the same length and signs that no browser has. */
function madeUp(agent: string, shift: number): string {
  return agent.replace(/[a-z]/g, (letter) =>
    String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + shift) % 26)),
  );
}
