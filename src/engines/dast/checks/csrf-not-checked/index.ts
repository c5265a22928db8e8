import { isLike, stableFeatures } from '../../attacks/features.js';
import { baselines } from '../../attacks/observe.js';
import { carriesSession } from '../../attacks/ownership.js';
import { withBody, withHeader, withoutHeaders } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';
import { bodyText, mediaType } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'csrf-not-checked',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: true,
  technologies: [],
  title: 'A form is accepted from other sites',
  severity: 'medium',
  aliases: ['ZAP-20012', 'CWE-352', 'WASC-9'],
  cwe: 352,
  fix: 'Check the anti-CSRF token, or the Origin, in every operation that changes something.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html',
  ],
  cost: { low: 4, medium: 4, high: 4, insane: 4 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

const tokenName = /csrf|xsrf|authenticity_token|__RequestVerificationToken|^_?token$|nonce/i;

/** The form as another site would send it: foreign Origin, no token. The answer is the form's own, and not that of a broken form. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const isForm = mediaType(request) === 'application/x-www-form-urlencoded';
  if (request.method !== 'POST' || !isForm || !carriesSession(request)) return [];
  const known = await baselines(prober, request);
  if (!known.every(({ response: { status } }) => status < 400) || stableFeatures(known).size < 3) return [];
  const form = new URLSearchParams(bodyText(request));
  for (const name of [...form.keys()].filter((key) => tokenName.test(key))) form.delete(name);
  const bare = withoutHeaders(request, /csrf|xsrf|^referer$|^x-requested-with$/i);
  const foreign = withHeader(bare, 'Origin', `https://${prober.marker()}.example.net`);
  const control = await prober.request(withBody(foreign, ''));
  if (isLike(control, '', known, '')) return [];
  if (!isLike(await prober.request(withBody(foreign, form.toString())), '', known, '')) return [];
  const attack = await prober.request(withBody(foreign, form.toString()));
  if (!isLike(attack, '', known, '')) return [];
  const evidence = `the same answer (${attack.response.status}) from a foreign Origin and without a token`;
  return [
    {
      subject: 'form',
      payload: form.toString().slice(0, 200),
      attack,
      control,
      repeated: 2,
      evidence,
      confidence: 'medium',
    },
  ];
}
