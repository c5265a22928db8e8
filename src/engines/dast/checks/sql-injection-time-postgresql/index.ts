import { isProven, noteProven } from '../../attacks/economy.js';
import { injectable } from '../../attacks/places.js';
import { proveSqlDelay, type SqlDelay, sqlDelayCost } from '../../attacks/sql-time.js';
import type { ActiveCheck } from '../../check.js';

const delay: SqlDelay = {
  dialect: 'PostgreSQL',
  technology: /postgres|psycopg|pg8000|asyncpg|npm\/pg\b/,
  expression: (seconds) => `(SELECT 0 FROM pg_sleep(${seconds}))`,
  statement: (seconds) => `SELECT pg_sleep(${seconds})`,
};

export const check: ActiveCheck = {
  id: 'sql-injection-time-postgresql',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  isDear: true,
  technologies: [],
  title: 'SQL injection into PostgreSQL, shown by delays',
  severity: 'high',
  aliases: ['ZAP-40022', 'CWE-89', 'WASC-19'],
  cwe: 89,
  fix: 'Bind values as parameters; never build statements from text.',
  references: ['https://www.postgresql.org/docs/current/functions-datetime.html#FUNCTIONS-DATETIME-DELAY'],
  cost: sqlDelayCost,
  attack: async (target, prober) =>
    target.scope === 'place' && !isProven(target.place, 'sql')
      ? noteProven(target.place, 'sql', await proveSqlDelay(prober, target.place, delay))
      : [],
};
