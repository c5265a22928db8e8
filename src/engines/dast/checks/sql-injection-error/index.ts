import { noteProven } from '../../attacks/economy.js';
import { baselines, quotePair, sendMarked, syntaxProbe } from '../../attacks/observe.js';
import { injectable } from '../../attacks/places.js';
import { subjectOf } from '../../attacks/prove.js';
import { sqlErrorIn } from '../../attacks/sql.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';
import { bodyText } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'sql-injection-error',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: "SQL injection, shown by the database's own error",
  severity: 'high',
  aliases: ['ZAP-40018', 'CWE-89', 'WASC-19'],
  cwe: 89,
  fix: 'Bind values as parameters; never build statements from text.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html'],
  cost: { low: 5, medium: 6, high: 6, insane: 6 },
  attack: async (target, prober) =>
    target.scope === 'place' ? noteProven(target.place, 'sql', await prove(target.place, prober)) : [],
};

/** The observations that are shared anyway, then two more errors of the same database with new markers. */
async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const known = await baselines(prober, place.request);
  const [control] = known;
  if (control === undefined || known.some(({ response }) => sqlErrorIn(bodyText(response)))) return [];
  const { odd } = await quotePair(prober, place);
  const first = sqlErrorIn(bodyText(odd.exchange.response));
  const other = first ?? sqlErrorIn(bodyText((await syntaxProbe(prober, place)).exchange.response));
  if (other === undefined) return [];
  const again = await Promise.all([1, 2].map(() => sendMarked(prober, place, (marker) => `${marker}'"`)));
  const plain = await sendMarked(prober, place, () => place.value);
  const errors = again.map(({ exchange }) => sqlErrorIn(bodyText(exchange.response)));
  if (sqlErrorIn(bodyText(plain.exchange.response))) return [];
  if (errors.some((error) => error?.dialect !== other.dialect)) return [];
  const [attack] = again;
  if (attack === undefined) return [];
  return [
    {
      subject: subjectOf(place),
      payload: attack.payload,
      attack: attack.exchange,
      control: plain.exchange,
      repeated: 2,
      evidence: `${other.dialect}: ${errors[0]?.text ?? ''}`,
      confidence: 'confirmed',
    },
  ];
}
