import { featuresOf, without } from '../../attacks/features.js';
import { isAtLeast } from '../../attacks/prove.js';
import { isSignIn, signInWith } from '../../attacks/sign-in.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';

/** Far above what a person mistypes, far below what guessing needs. */
const attemptsMade = 15;

export const check: ActiveCheck = {
  id: 'sign-in-without-limit',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'Passwords can be guessed without limit',
  severity: 'low',
  aliases: ['CWE-307', 'WASC-11'],
  cwe: 307,
  fix: 'Slow down or lock after some failures, for each account and for each address.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#protect-against-automated-attacks',
  ],
  cost: { low: 0, medium: attemptsMade, high: attemptsMade, insane: attemptsMade },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** One made-up account, so that no real one is locked. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (!isSignIn(request) || !isAtLeast(prober, 'medium')) return [];
  const user = prober.marker();
  const attempted = () => prober.requestAs('anonymous', signInWith(request, user, prober.marker()));
  const exchanges: Exchange[] = [];
  for (let attempt = 0; attempt < attemptsMade; attempt += 1) {
    const exchange = await attempted();
    const { status } = exchange.response;
    if (![200, 302, 303, 400, 401, 403, 422].includes(status)) return [];
    exchanges.push(exchange);
    if (!isAlike(exchanges[0] ?? exchange, exchange, user)) return [];
  }
  const [control, attack] = [exchanges[0], exchanges.at(-1)];
  if (control === undefined || attack === undefined || !saysNo(attack)) return [];
  const evidence = `${attemptsMade} wrong passwords for one account: always ${attack.response.status} and the same text`;
  return [
    {
      subject: 'sign-in',
      payload: user,
      attack,
      control,
      repeated: attemptsMade,
      evidence,
      again: async () => isAlike(control, await attempted(), user),
      confidence: 'medium',
    },
  ];
}

function isAlike(a: Exchange, b: Exchange, user: string): boolean {
  // Each visit may come with a token of its own.
  const steady = (one: Exchange) =>
    new Set([...featuresOf(one, user)].map((part) => part.replace(/[\w+/=-]{20,}/g, '#')));
  const [left, right] = [steady(a), steady(b)];
  return without(left, right).size + without(right, left).size === 0;
}

/** A refusal: another page for everything, or a redirect of a door that stays shut, says nothing about guessing. */
function saysNo({ response: { status, body } }: Exchange): boolean {
  const text = Buffer.from(body).toString('latin1');
  return (
    /invalid|incorrect|wrong|failed|denied|unknown|unauthor|try again|not (?:match|recogni[sz]ed)/i.test(
      text,
    ) && status !== 403
  );
}
