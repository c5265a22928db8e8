import { isLike } from '../../attacks/features.js';
import { baselines } from '../../attacks/observe.js';
import { namesObject, personalDataIn } from '../../attacks/ownership.js';
import { pathOf } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';
import { isSuccess } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'object-authorisation',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: "A user can read another user's object by its id",
  severity: 'high',
  aliases: ['CWE-639', 'CWE-863', 'WASC-2'],
  cwe: 639,
  fix: 'Look objects up by id and owner together.',
  references: ['https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

const looksUp =
  /(?:look-?up|search|find|query|fetch|read|view|show|details?|export|download|print)(?:[/_-]|$)/i;

/** Interfaces that look up by POST have the key in the body. */
function isRead({ method, url }: ProbeRequest): boolean {
  return method === 'GET' || (method === 'POST' && looksUp.test(pathOf(url)));
}

/**
 * The second user gets the first one's object, whole; without a session it is refused. Only where the answer holds personal data
 * of the first: what all members may read is none of it.
 */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const [owner, other] = prober.users;
  if (owner === undefined || other === undefined || !isRead(request) || !namesObject(request)) return [];
  const known = await baselines(prober, request);
  const [own] = known;
  const evidence = own === undefined ? undefined : personalDataIn(own, [owner]);
  if (
    own === undefined ||
    evidence === undefined ||
    personalDataIn(own, [other]) === other ||
    !known.every(isSuccess)
  )
    return [];
  const first = await prober.requestAs(other, request);
  if (!isLike(first, '', known, '')) return [];
  const control = await prober.requestAs('anonymous', request);
  if (isLike(control, '', known, '')) return [];
  const attack = await prober.requestAs(other, request);
  if (!isLike(attack, '', known, '')) return [];
  return [
    {
      subject: `as ${other}`,
      payload: `session of ${other}`,
      attack,
      control,
      repeated: 2,
      evidence,
      confidence: 'medium',
    },
  ];
}
