import { baselines } from '../../attacks/observe.js';
import { withHeader, withoutHeaders } from '../../attacks/requests.js';
import { isSignIn } from '../../attacks/sign-in.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { isRemoval, isSessionCookie, type SetCookie, setCookiesOf } from '../../page/cookies.js';

export const check: ActiveCheck = {
  id: 'session-fixation',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'A session id that was set before the sign-in stays valid after it',
  severity: 'high',
  aliases: ['ZAP-40013', 'CWE-384', 'WASC-37'],
  cwe: 384,
  fix: 'Give a new session id at sign-in.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#renew-the-session-id-after-any-privilege-level-change',
  ],
  cost: { low: 4, medium: 4, high: 4, insane: 4 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** Signing in without a cookie gives a session; signing in with one that the server gave before gives none. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (!isSignIn(request)) return [];
  const [known] = await baselines(prober, request);
  const bare = withoutHeaders(request, /^(?:cookie|authorization)$/i);
  const fresh = await prober.requestAs('anonymous', bare);
  const given = sessionIn(fresh);
  if (known === undefined || given === undefined || fresh.response.status >= 400) return [];
  const attempt = () =>
    prober.requestAs('anonymous', withHeader(bare, 'Cookie', `${given.name}=${given.value}`));
  const attack = await attempt();
  const again = await attempt();
  const isKept = [attack, again].every(
    (one) => one.response.status === fresh.response.status && keeps(one, given),
  );
  const wrong = await prober.requestAs('anonymous', {
    ...withHeader(bare, 'Cookie', `${given.name}=${given.value}`),
    body: Buffer.from(''),
  });
  if (!isKept || wrong.response.status === fresh.response.status) return [];
  const evidence = `${given.name} is set without a cookie, and kept with one`;
  return [
    {
      subject: given.name,
      payload: `${given.name}=…`,
      attack,
      control: fresh,
      repeated: 2,
      evidence,
      confidence: 'medium',
    },
  ];
}

function sessionIn({ response }: Exchange): SetCookie | undefined {
  return setCookiesOf(response).find((cookie) => isSessionCookie(cookie) && !isRemoval(cookie));
}

function keeps(exchange: Exchange, { name, value }: SetCookie): boolean {
  const set = setCookiesOf(exchange.response).find((cookie) => cookie.name === name);
  return set === undefined || set.value === value;
}
