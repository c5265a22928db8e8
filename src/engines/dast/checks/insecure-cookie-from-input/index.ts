import { baselines, plainProbe, sendMarked } from '../../attacks/observe.js';
import { reflecting } from '../../attacks/places.js';
import { subjectOf } from '../../attacks/prove.js';
import { decoded } from '../../attacks/sessions.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, InputPlace } from '../../exchange.js';
import { isRemoval, type SetCookie, setCookiesOf } from '../../page/cookies.js';

export const check: ActiveCheck = {
  id: 'insecure-cookie-from-input',
  mode: 'active',
  scope: 'place',
  places: reflecting,
  writes: false,
  technologies: [],
  title: 'Input is put into a cookie that lacks Secure',
  severity: 'low',
  aliases: ['ZAP-10029', 'CWE-614', 'WASC-13'],
  cwe: 614,
  fix: 'Set Secure and HttpOnly on the cookie.',
  references: ['https://www.rfc-editor.org/rfc/rfc6265#section-5.2.5'],
  cost: { low: 1, medium: 1, high: 1, insane: 1 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const plain = await plainProbe(prober, place);
  const [cookie] = weakCookies(plain.exchange, plain.marker);
  if (cookie === undefined) return [];
  const again = await sendMarked(prober, place, (marker) => marker);
  const [second] = weakCookies(again.exchange, again.marker);
  const [control] = await baselines(prober, place.request);
  if (second?.name !== cookie.name || control === undefined) return [];
  return [
    {
      subject: `${subjectOf(place)} in cookie ${cookie.name}`,
      payload: again.payload,
      attack: again.exchange,
      control,
      repeated: 2,
      evidence: `Set-Cookie: ${second.name}=${second.value.slice(0, 80)} without Secure`,
      confidence: 'high',
    },
  ];
}

function weakCookies({ response }: Exchange, marker: string): readonly SetCookie[] {
  return setCookiesOf(response).filter(
    (cookie) =>
      decoded(cookie.value).includes(marker) && !cookie.attributes.has('secure') && !isRemoval(cookie),
  );
}
