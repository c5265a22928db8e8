import { featuresOf, without } from '../../attacks/features.js';
import { isAtLeast } from '../../attacks/prove.js';
import { isSignIn, signInWith } from '../../attacks/sign-in.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';

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
  cost: { low: 0, medium: 10, high: 14, insane: 14 },
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

/** What made-up accounts get is a refusal; another answer, twice, while other passwords are refused, is a sign-in. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (!isSignIn(request) || !isAtLeast(prober, 'medium')) return [];
  const attempt = async (user: string, password: string): Promise<Attempt> => {
    const exchange = await prober.requestAs('anonymous', signInWith(request, user, password));
    return { exchange, features: featuresOf(exchange, user) };
  };
  const refused = await attempt(prober.marker(), prober.marker());
  const isRefused = ({ exchange: { response }, features }: Attempt) =>
    response.status >= 400 || isAlike(features, refused.features);
  const isSteady = async (user: string) => {
    for (let round = 0; round < 3; round += 1) {
      if (!isAlike((await attempt(user, prober.marker())).features, refused.features)) return false;
    }
    return true;
  };
  if (!(await isSteady(prober.marker()))) return [];
  for (const [user, password] of pairs.slice(0, isAtLeast(prober, 'high') ? 10 : 6)) {
    if (isRefused(await attempt(user, password)) || !(await isSteady(user))) continue;
    const { exchange: attack, features } = await attempt(user, password);
    if (isRefused({ exchange: attack, features })) continue;
    const evidence = `${user} with its well-known password is let in`;
    const payload = `${user}:${password}`;
    return [
      {
        subject: `user ${user}`,
        payload,
        attack,
        control: refused.exchange,
        repeated: 2,
        evidence,
        confidence: 'high',
      },
    ];
  }
  return [];
}

interface Attempt {
  readonly exchange: Exchange;
  readonly features: ReadonlySet<string>;
}

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return without(a, b).size + without(b, a).size === 0;
}
