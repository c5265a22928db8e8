import { featuresOf, without } from '../../attacks/features.js';
import { isAtLeast } from '../../attacks/prove.js';
import { isSignIn, signInWith } from '../../attacks/sign-in.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'default-credentials',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'An account with a well-known password',
  severity: 'critical',
  aliases: ['CWE-1392', 'CWE-798', 'WASC-1'],
  cwe: 1392,
  fix: 'Change the password, and make the installation ask for one.',
  references: ['https://cwe.mitre.org/data/definitions/1392.html'],
  cost: { low: 0, medium: 8, high: 12, insane: 12 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** Pairs that manuals of servers and frameworks give for the first sign-in. */
const pairs: readonly (readonly [string, string])[] = [
  ['admin', 'admin'],
  ['admin', 'password'],
  ['root', 'root'],
  ['test', 'test'],
  ['user', 'user'],
  ['guest', 'guest'],
  ['admin', 'changeme'],
  ['admin', 'admin123'],
  ['tomcat', 'tomcat'],
  ['administrator', 'administrator'],
];

/** What two made-up accounts get is a refusal; another answer, twice, is a sign-in. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (!isSignIn(request) || !isAtLeast(prober, 'medium')) return [];
  const refusals = [
    await attempt(prober.marker(), prober.marker()),
    await attempt(prober.marker(), prober.marker()),
  ];
  const [control, other] = refusals;
  if (control === undefined || other === undefined) return [];
  const refused = featuresOf(control.exchange, control.user);
  if (!isAlike(refused, featuresOf(other.exchange, other.user))) return [];
  for (const [user, password] of pairs.slice(0, isAtLeast(prober, 'high') ? 10 : 6)) {
    const first = await attempt(user, password);
    if (isRefused(first.exchange.response.status) || isAlike(refused, featuresOf(first.exchange, user)))
      continue;
    const wrong = await attempt(user, prober.marker());
    const again = await attempt(user, password);
    if (
      !isAlike(refused, featuresOf(wrong.exchange, user)) ||
      isAlike(refused, featuresOf(again.exchange, user))
    )
      continue;
    const evidence = `${user} with its well-known password is let in`;
    return [
      {
        subject: `user ${user}`,
        payload: `${user}:${password}`,
        attack: again.exchange,
        control: wrong.exchange,
        repeated: 2,
        evidence,
        confidence: 'high',
      },
    ];
  }
  return [];

  async function attempt(user: string, password: string) {
    return { user, exchange: await prober.requestAs('anonymous', signInWith(request, user, password)) };
  }
}

function isRefused(status: number): boolean {
  return status >= 400;
}

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return without(a, b).size + without(b, a).size === 0;
}
