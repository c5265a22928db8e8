import { isProven, noteProven } from '../../attacks/economy.js';
import { injectable } from '../../attacks/places.js';
import { proveSqlDelay, type SqlDelay, sqlDelayCost } from '../../attacks/sql-time.js';
import type { ActiveCheck } from '../../check.js';

const delay: SqlDelay = {
  dialect: 'SQL Server',
  technology: /mssql|sqlserver|tedious|pyodbc|jtds/,
  statement: (seconds) => `WAITFOR DELAY '0:0:${seconds}'`,
};

export const check: ActiveCheck = {
  id: 'sql-injection-time-sqlserver',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  isDear: true,
  technologies: [],
  title: 'SQL injection into SQL Server, shown by delays',
  severity: 'high',
  aliases: ['ZAP-40027', 'CWE-89', 'WASC-19'],
  cwe: 89,
  fix: 'Bind values as parameters; never build statements from text.',
  references: ['https://learn.microsoft.com/sql/t-sql/language-elements/waitfor-transact-sql'],
  cost: sqlDelayCost,
  attack: async (target, prober) =>
    target.scope === 'place' && !isProven(target.place, 'sql')
      ? noteProven(target.place, 'sql', await proveSqlDelay(prober, target.place, delay))
      : [],
};
