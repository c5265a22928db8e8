import { isProven, noteProven } from '../../attacks/economy.js';
import { injectable } from '../../attacks/places.js';
import { proveSqlDelay, type SqlDelay, sqlDelayCost } from '../../attacks/sql-time.js';
import type { ActiveCheck } from '../../check.js';

const delay: SqlDelay = {
  dialect: 'Oracle',
  technology: /oracle|ojdbc/,
  expression: (seconds) =>
    `(SELECT ${seconds === 0 ? '0' : `DBMS_PIPE.RECEIVE_MESSAGE('q',${seconds})`} FROM dual)`,
};

export const check: ActiveCheck = {
  id: 'sql-injection-time-oracle',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  isDear: true,
  technologies: [],
  title: 'SQL injection into Oracle, shown by delays',
  severity: 'high',
  aliases: ['ZAP-40021', 'CWE-89', 'WASC-19'],
  cwe: 89,
  fix: 'Bind values as parameters; never build statements from text.',
  references: ['https://docs.oracle.com/en/database/oracle/oracle-database/19/arpls/DBMS_PIPE.html'],
  cost: sqlDelayCost,
  attack: async (target, prober) =>
    target.scope === 'place' && !isProven(target.place, 'sql')
      ? noteProven(target.place, 'sql', await proveSqlDelay(prober, target.place, delay))
      : [],
};
