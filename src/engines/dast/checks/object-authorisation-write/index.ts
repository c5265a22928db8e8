import { isLike } from '../../attacks/features.js';
import { baselines } from '../../attacks/observe.js';
import { namesObject, personalDataIn } from '../../attacks/ownership.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';
import { isSuccess } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'object-authorisation-write',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: true,
  technologies: [],
  title: "A user can change another user's object by its id",
  severity: 'high',
  aliases: ['CWE-639', 'CWE-863', 'WASC-2'],
  cwe: 639,
  fix: 'Look objects up by id and owner together, for changes as for reading.',
  references: ['https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/**
 * The request that the first user has just made is made again by the second: it changes nothing more. Its answer shows an object
 * of the first, and a stranger is refused.
 */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const [owner, other] = prober.users;
  if (owner === undefined || other === undefined || !/^(?:PUT|PATCH)$/.test(request.method)) return [];
  if (!namesObject(request)) return [];
  const known = await baselines(prober, request);
  const [own] = known;
  const evidence = own === undefined ? undefined : personalDataIn(own, [owner]);
  if (own === undefined || evidence === undefined || !known.every(isSuccess)) return [];
  if (personalDataIn(own, [other]) === other) return [];
  const first = await prober.requestAs(other, request);
  if (!isLike(first, '', known, '')) return [];
  const control = await prober.requestAs('anonymous', request);
  if (isLike(control, '', known, '')) return [];
  const attack = await prober.requestAs(other, request);
  if (!isLike(attack, '', known, '')) return [];
  const payload = `session of ${other}`;
  return [{ subject: `as ${other}`, payload, attack, control, repeated: 2, evidence, confidence: 'medium' }];
}
