import { baselines } from '../../attacks/observe.js';
import { pathOf, withHeader, withMethod, withPath } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { isSuccess } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'verb-tampering',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'A forbidden page opens by another method',
  severity: 'high',
  aliases: ['CWE-650', 'CWE-288', 'WASC-1'],
  cwe: 650,
  fix: 'Protect the address for all methods, not for a list of them.',
  references: ['https://cwe.mitre.org/data/definitions/650.html'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const known = await baselines(prober, request);
  const [control] = known;
  if (control === undefined || !known.every(({ response: { status } }) => status === 401 || status === 403))
    return [];
  for (const [name, change] of variants) {
    if (!opens(await prober.request(change(request)))) continue;
    const attack = await prober.request(change(request));
    const absent = await prober.request(
      change(withPath(request, `${pathOf(request.url)}${prober.marker()}`)),
    );
    if (!opens(attack) || opens(absent)) continue;
    const evidence = `${control.response.status} becomes ${attack.response.status} by ${name}`;
    return [{ subject: name, payload: name, attack, control, repeated: 2, evidence, confidence: 'high' }];
  }
  return [];
}

/** Methods that do not change anything by their definition, a made-up one, and the fields that override the method. */
const variants: readonly (readonly [string, (request: ProbeRequest) => ProbeRequest])[] = [
  ['POST', (request) => withMethod(request, 'POST')],
  ['a made-up method', (request) => withMethod(request, 'BERTH')],
  [
    'X-HTTP-Method-Override',
    (request) => withHeader(withMethod(request, 'POST'), 'X-HTTP-Method-Override', 'GET'),
  ],
];

function opens(exchange: Exchange): boolean {
  return isSuccess(exchange) && exchange.response.body.length > 0;
}
