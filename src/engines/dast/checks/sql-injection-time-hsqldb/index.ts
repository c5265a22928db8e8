import { isProven, noteProven } from '../../attacks/economy.js';
import { injectable } from '../../attacks/places.js';
import { proveSqlDelay, type SqlDelay, sqlDelayCost } from '../../attacks/sql-time.js';
import type { ActiveCheck } from '../../check.js';

const delay: SqlDelay = {
  dialect: 'HSQLDB',
  technology: /hsqldb/,
  statement: (seconds) => `call "java.lang.Thread.sleep"(${seconds}000)`,
};

export const check: ActiveCheck = {
  id: 'sql-injection-time-hsqldb',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  isDear: true,
  technologies: [],
  title: 'SQL injection into HSQLDB, shown by delays',
  severity: 'high',
  aliases: ['ZAP-40020', 'CWE-89', 'WASC-19'],
  cwe: 89,
  fix: 'Bind values as parameters; never build statements from text.',
  references: ['https://hsqldb.org/doc/2.0/guide/sqlroutines-chapt.html'],
  cost: sqlDelayCost,
  attack: async (target, prober) =>
    target.scope === 'place' && !isProven(target.place, 'sql')
      ? noteProven(target.place, 'sql', await proveSqlDelay(prober, target.place, delay))
      : [],
};
