import { type Condition, discriminate } from '../../attacks/discriminate.js';
import { noteProven } from '../../attacks/economy.js';
import { knownValue } from '../../attacks/known-values.js';
import { injectable } from '../../attacks/places.js';
import { isAtLeast, proofOfDifference } from '../../attacks/prove.js';
import {
  type Expectation,
  findsSomething,
  leavesAlone,
  orWidens,
  widens,
} from '../../attacks/sensitivity.js';
import { erring, narrowing, quoteHint, seenDialect, widening } from '../../attacks/sql.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'sql-injection-boolean',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'SQL injection, shown by true and false conditions',
  severity: 'high',
  aliases: ['ZAP-40018', 'ZAP-90018', 'CWE-89', 'WASC-19'],
  cwe: 89,
  fix: 'Bind values as parameters; never build statements from text.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html'],
  cost: { low: 4, medium: 8, high: 36, insane: 36 },
  attack: async (target, prober) =>
    target.scope === 'place' ? noteProven(target.place, 'sql', await prove(target.place, prober)) : [],
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  for (const { list, expects } of await conditions(place, prober)) {
    for (const condition of list) {
      const found = await discriminate(prober, place, condition, expects);
      if (found !== undefined) return [proofOfDifference(place, found)];
    }
  }
  return [];
}

interface Tried {
  readonly list: readonly Condition[];
  /** What the answer to a true condition must be like; absent: anything. */
  readonly expects?: Expectation;
}

/** Narrowing first, more of it where quotes change the answer; widening only where no row can be written. */
async function conditions(place: InputPlace, prober: Prober): Promise<readonly Tried[]> {
  // An error that names the database is the simpler proof, of another check.
  if ((await seenDialect(prober, place)) !== undefined) return [];
  const hint = await quoteHint(prober, place);
  const mayWiden = /^(?:GET|HEAD)$/.test(place.request.method) || prober.mayWrite;
  const wide = mayWiden ? widening() : [];
  const narrow = narrowing(place.value);
  if (isAtLeast(prober, 'high'))
    return [{ list: [...narrow, ...(await ofKnownValue(place, prober, mayWiden)), ...wide] }];
  if (hint === 'none' && prober.strength === 'low') return [];
  if (hint === 'none' && !mayWiden) return [{ list: await ofKnownValue(place, prober, mayWiden) }];
  const expects = await widens(prober, place);
  // The first of them is tried where any language's `or` widens.
  const first = mayWiden && (await orWidens(prober, place)) ? 0 : 1;
  if (hint === 'none') return [{ list: wide.slice(first, /^-?\d+$/.test(place.value) ? 2 : 1), expects }];
  const isParity = hint === 'parity';
  const count = isParity ? narrow.length : prober.strength === 'low' ? 2 : 4;
  // Of a value that finds nothing, conditions that narrow show nothing.
  const fits = isParity || (await findsSomething(prober, place));
  return [
    { list: fits ? narrow.slice(0, count) : [], expects: await leavesAlone(prober, place) },
    { list: [erring()] },
    { list: wide.slice(first, isParity ? 6 : 2), expects },
  ];
}

/** What narrows an empty result shows nothing: the value is exchanged for one that is found. */
async function ofKnownValue(
  place: InputPlace,
  prober: Prober,
  mayWiden: boolean,
): Promise<readonly Condition[]> {
  const value = mayWiden ? undefined : await knownValue(prober, place);
  return value === undefined ? [] : narrowing(value);
}
