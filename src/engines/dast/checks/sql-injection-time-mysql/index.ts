import { isProven, noteProven } from '../../attacks/economy.js';
import { injectable } from '../../attacks/places.js';
import { proveSqlDelay, type SqlDelay, sqlDelayCost } from '../../attacks/sql-time.js';
import type { ActiveCheck } from '../../check.js';

const delay: SqlDelay = {
  dialect: 'MySQL',
  technology: /mysql|mariadb/,
  expression: (seconds) => `(SELECT 0 FROM (SELECT SLEEP(${seconds}))q)`,
};

export const check: ActiveCheck = {
  id: 'sql-injection-time-mysql',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  isDear: true,
  technologies: [],
  title: 'SQL injection into MySQL, shown by delays',
  severity: 'high',
  aliases: ['ZAP-40019', 'CWE-89', 'WASC-19'],
  cwe: 89,
  fix: 'Bind values as parameters; never build statements from text.',
  references: ['https://dev.mysql.com/doc/refman/8.4/en/miscellaneous-functions.html#function_sleep'],
  cost: sqlDelayCost,
  attack: async (target, prober) =>
    target.scope === 'place' && !isProven(target.place, 'sql')
      ? noteProven(target.place, 'sql', await proveSqlDelay(prober, target.place, delay))
      : [],
};
