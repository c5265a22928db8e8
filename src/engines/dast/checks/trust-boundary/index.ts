import { baselines, plainProbe, sendMarked } from '../../attacks/observe.js';
import { reflecting } from '../../attacks/places.js';
import { subjectOf } from '../../attacks/prove.js';
import { sessionsWith } from '../../attacks/sessions.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'trust-boundary',
  mode: 'active',
  scope: 'place',
  places: reflecting,
  writes: false,
  technologies: [],
  title: 'Input is stored in the session as it came',
  severity: 'medium',
  aliases: ['CWE-501', 'WASC-20'],
  cwe: 501,
  fix: 'Check input before it enters the session, or keep it apart from what the server itself decided.',
  references: ['https://cwe.mitre.org/data/definitions/501.html'],
  cost: { low: 1, medium: 1, high: 1, insane: 1 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const plain = await plainProbe(prober, place);
  const [first] = sessionsWith(plain.exchange, plain.marker);
  if (first === undefined) return [];
  const again = await sendMarked(prober, place, (marker) => marker);
  const [second] = sessionsWith(again.exchange, again.marker);
  const [control] = await baselines(prober, place.request);
  if (second?.name !== first.name || control === undefined) return [];
  return [
    {
      subject: `${subjectOf(place)} in session ${first.name}`,
      payload: again.payload,
      attack: again.exchange,
      control,
      repeated: 2,
      evidence: `the session cookie ${second.name} contains ${again.marker}`,
      confidence: 'high',
    },
  ];
}
