import { isLike } from '../../attacks/features.js';
import { baselines } from '../../attacks/observe.js';
import { pathOf, withMethod } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { isSuccess } from '../../page/message.js';

const privileged =
  /\/(?:admin|administration|manage|management|internal|staff|operator|root|superuser|backoffice)(?:\/|$)/i;
const highNames = /admin|root|staff|operator|super|manager|owner/i;

export const check: ActiveCheck = {
  id: 'function-authorisation',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: "A plain user can use an administrator's page",
  severity: 'high',
  aliases: ['CWE-285', 'CWE-862', 'WASC-2'],
  cwe: 285,
  fix: 'Check the role in every administrative operation.',
  references: ['https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/'],
  cost: { low: 5, medium: 5, high: 5, insane: 5 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

async function isOpenTo(user: string, request: ProbeRequest, prober: Prober): Promise<boolean> {
  const own = await prober.requestAs(user, request);
  return isSuccess(own) && !isSuccess(await prober.requestAs('anonymous', request));
}

/** The role is asked for where the same address is read, and not where it is changed. The crawl has sent the change already. */
async function isRefusedToRead(request: ProbeRequest, plain: string, prober: Prober): Promise<boolean> {
  const { body: _, ...rest } = withMethod(request, 'GET');
  return (await prober.requestAs(plain, rest)).response.status === 403;
}

/** For addresses that call themselves administrative, and users that do not. One user alone may be the administrator. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const [plain, ...others] = prober.users.filter((user) => !highNames.test(user));
  if (plain === undefined || prober.users.length < 2 || !privileged.test(pathOf(request.url))) return [];
  if (request.method !== 'GET' && !(await isRefusedToRead(request, plain, prober))) return [];
  const known = await baselines(prober, request);
  const isSeen = known.every((exchange) => isSuccess(exchange) && exchange.response.body.length > 0);
  if (!isSeen) return [];
  // What is changed each time need not look alike.
  const isDone = (one: Exchange) => (request.method === 'GET' ? isLike(one, '', known, '') : isSuccess(one));
  if (!isDone(await prober.requestAs(plain, request))) return [];
  const control = await prober.requestAs('anonymous', request);
  if (isDone(control)) return [];
  const attack = await prober.requestAs(plain, request);
  if (!isDone(attack)) return [];
  for (const user of others) if (!isDone(await prober.requestAs(user, request))) return [];
  const evidence = `${pathOf(request.url)} answers ${attack.response.status} to ${plain}, ${control.response.status} without a session`;
  return [
    {
      subject: `as ${plain}`,
      payload: `session of ${plain}`,
      attack,
      control,
      repeated: 2,
      evidence,
      confidence: 'medium',
      again: () => isOpenTo(plain, request, prober),
    },
  ];
}
