import { discriminateBy } from '../../attacks/discriminate.js';
import { isSignIn, signInWith, userOf } from '../../attacks/sign-in.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'username-enumeration',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'The sign-in shows which accounts exist',
  severity: 'low',
  aliases: ['ZAP-40023', 'CWE-204', 'WASC-13'],
  cwe: 204,
  fix: 'Give one answer for unknown accounts and wrong passwords.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#authentication-and-error-messages',
  ],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** The account of the crawl against made-up ones of the same length, each time with a wrong password. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const user = userOf(request);
  if (!isSignIn(request) || user === undefined || user.length < 2) return [];
  const send = (name: string) =>
    prober.requestAs('anonymous', signInWith(request, name, `${prober.marker()}Q1!`));
  const [head = '', domain] = user.split('@');
  const found = await discriminateBy(prober, send, (isTrue, marker) => {
    if (isTrue) return user;
    const made = marker.padEnd(head.length, 'q').slice(0, head.length);
    return domain === undefined ? made : `${made}@${domain}`;
  });
  if (found === undefined || found.trueExchange.response.status === 429) return [];
  return [
    {
      subject: 'sign-in',
      payload: found.truePayload,
      attack: found.trueExchange,
      control: found.falseExchange,
      repeated: found.repeated,
      evidence: found.evidence,
      again: found.again,
      confidence: 'medium',
    },
  ];
}
