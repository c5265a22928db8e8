import { baselines } from '../../attacks/observe.js';
import { carriesSession, personalDataIn } from '../../attacks/ownership.js';
import { isAtLeast } from '../../attacks/prove.js';
import { pathOf, withPath } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { isSuccess } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'cache-deception',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'A cache keeps private pages under the name of a static file',
  severity: 'high',
  aliases: ['ZAP-40039', 'CWE-444', 'CWE-524'],
  cwe: 524,
  fix: "Cache by the application's own fields, not by the extension; refuse paths that go on behind a page.",
  references: ['https://www.rfc-editor.org/rfc/rfc9111#section-7'],
  cost: { low: 2, medium: 4, high: 5, insane: 5 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

const suffixes = ['.css', ';%2e.js', '%00.css'];

/** The private page under a made-up name, asked for with the session, and then without: the cache gives it to anyone. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (request.method !== 'GET' || (prober.users.length === 0 && !carriesSession(request))) return [];
  const [known] = await baselines(prober, request);
  const secret = known === undefined || !isSuccess(known) ? undefined : personalDataIn(known, prober.users);
  if (secret === undefined) return [];
  for (const suffix of suffixes.slice(
    0,
    isAtLeast(prober, 'high') ? 3 : isAtLeast(prober, 'medium') ? 2 : 1,
  )) {
    const attempt = async () => {
      const path = `${pathOf(request.url).replace(/\/$/, '')}/${prober.marker()}${suffix}`;
      const spelled = withPath(request, path);
      const own = await prober.request(spelled);
      if (!holds(own, secret)) return undefined;
      return { path, leaked: await prober.requestAs('anonymous', spelled) };
    };
    const first = await attempt();
    if (first === undefined || !holds(first.leaked, secret)) continue;
    const control = await prober.requestAs('anonymous', withPath(request, `${first.path}${prober.marker()}`));
    const second = await attempt();
    if (second === undefined || !holds(second.leaked, secret) || holds(control, secret)) continue;
    const { path: payload, leaked: attack } = second;
    return [
      {
        subject: suffix,
        payload,
        attack,
        control,
        repeated: 2,
        evidence: `anyone gets: ${secret}`,
        confidence: 'confirmed',
      },
    ];
  }
  return [];
}

function holds(exchange: Exchange, secret: string): boolean {
  return isSuccess(exchange) && Buffer.from(exchange.response.body).includes(secret);
}
