import { isProven, noteProven } from '../../attacks/economy.js';
import { injectable } from '../../attacks/places.js';
import { proveSqlDelay, type SqlDelay, sqlDelayCost } from '../../attacks/sql-time.js';
import type { ActiveCheck } from '../../check.js';

const delay: SqlDelay = {
  dialect: 'SQLite',
  technology: /sqlite/,
  expression: (seconds) =>
    `(WITH RECURSIVE q(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM q WHERE n<${seconds * 3_000_000}) SELECT count(*) FROM q)`,
  // Work in place of a sleep, which SQLite lacks: the delay grows with it, how fast depends on the machine.
  kind: { slopeAtLeast: 0.2 },
};

export const check: ActiveCheck = {
  id: 'sql-injection-time-sqlite',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  isDear: true,
  technologies: [],
  title: 'SQL injection into SQLite, shown by delays',
  severity: 'high',
  aliases: ['ZAP-40024', 'CWE-89', 'WASC-19'],
  cwe: 89,
  fix: 'Bind values as parameters; never build statements from text.',
  references: ['https://www.sqlite.org/lang_with.html'],
  cost: sqlDelayCost,
  attack: async (target, prober) =>
    target.scope === 'place' && !isProven(target.place, 'sql')
      ? noteProven(target.place, 'sql', await proveSqlDelay(prober, target.place, delay))
      : [],
};
