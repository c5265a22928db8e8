import { isExplained, noteProven } from '../../attacks/economy.js';
import { injectable } from '../../attacks/places.js';
import { type Attempts, isAtLeast, proveOutput } from '../../attacks/prove.js';
import { leavesAlone } from '../../attacks/sensitivity.js';
import { quoteHint } from '../../attacks/sql.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'sql-injection-union',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  isDear: true,
  technologies: [],
  title: 'SQL injection, shown by a row of our own',
  severity: 'high',
  aliases: ['ZAP-40018', 'ZAP-90018', 'CWE-89', 'WASC-19'],
  cwe: 89,
  fix: 'Bind values as parameters; never build statements from text.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html'],
  cost: { low: 4, medium: 4, high: 40, insane: 76 },
  attack: async (target, prober) =>
    target.scope === 'place' && !isExplained(target.place)
      ? noteProven(target.place, 'sql', await prove(target.place, prober))
      : [],
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const isHigh = isAtLeast(prober, 'high');
  const hint = await quoteHint(prober, place);
  if (!isHigh && (hint !== 'parity' || !(await takesComment(prober, place)))) return [];
  const widths = isAtLeast(prober, 'insane') ? 12 : 6;
  for (let columns = 1; columns <= widths; columns += 1) {
    for (const attempt of attempts(columns, hint === 'parity' || isHigh)) {
      const proof = await proveOutput(prober, place, attempt);
      if (proof !== undefined) return [{ ...proof, detail: `${columns} columns` }];
    }
  }
  return [];
}

/** The product comes back in each column, as a number or joined to text, whichever the columns take. */
function attempts(columns: number, isText: boolean): readonly Attempts[] {
  const row = (cell: string) => Array.from({ length: columns }, () => cell).join(',');
  const product = ({ a, b }: { a: number; b: number }) => `${a}*${b}`;
  const closings = isText ? ["'", '', "')"] : [''];
  return [
    ...closings.map(
      (closing): Attempts =>
        (operands, marker) => ({
          payload: `${closing === '' ? '0' : marker}${closing} UNION SELECT ${row(product(operands))}-- `,
          expected: operands.product,
        }),
    ),
    ...closings.slice(0, 2).map(
      (closing): Attempts =>
        (_, marker) => ({
          payload: `${closing === '' ? '0' : marker}${closing} UNION ALL SELECT ${row(`concat('${marker}','x','${marker}')`)}-- `,
          expected: `${marker}x${marker}`,
        }),
    ),
  ];
}

/** A comment behind the value leaves the answer alone: the place stands in the last part of a statement. */
async function takesComment(prober: Prober, place: InputPlace): Promise<boolean> {
  const expects = await leavesAlone(prober, place);
  for (const closing of ["'", '', "')"]) {
    const payload = `${place.value}${closing}-- `;
    if (expects(await prober.send(place, payload), payload)) return true;
  }
  return false;
}
