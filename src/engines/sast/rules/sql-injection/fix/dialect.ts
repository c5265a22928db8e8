import type { LanguageId } from '../../../ir/ids.generated.js';
import type { Placeholder } from './parameterise.js';

/** How a library takes values beside a statement, and what its database makes of them. */
export interface Dialect {
  readonly mark: Placeholder;
  /** `other`: none of the three, or not known. */
  readonly database: 'mysql' | 'postgres' | 'sqlite' | 'other';
  /** A string stays a string: the database refuses it, or compares it otherwise, where a number stands. */
  readonly isTyped?: boolean;
  /** Only what follows WHERE is written. */
  readonly isCondition?: boolean;
}

type Row = readonly [name: RegExp, dialect: Dialect];

const question = (database: Dialect['database']): Dialect => ({ mark: 'question', database });
const percent = (database: Dialect['database']): Dialect => ({ mark: 'percent', database });
const numbered: Dialect = { mark: 'numbered', database: 'postgres' };

/** Of the names that files import. */
const libraries: Readonly<Partial<Record<LanguageId, readonly Row[]>>> = {
  javascript: [
    [/^(pg|pg-pool|pg-native|postgres|@vercel\/postgres)$/, numbered],
    [/^(mysql2?|mysql2\/promise|promise-mysql|mariadb|serverless-mysql)$/, question('mysql')],
    [/^(sqlite3?|better-sqlite3)$/, question('sqlite')],
    [/^(knex|sequelize)$/, question('other')],
    [/^mssql$/, { mark: 'at', database: 'other' }],
  ],
  python: [
    [/^(psycopg2?|psycopg2\.\w+|aiopg)$/, percent('postgres')],
    [/^(pymysql|MySQLdb|mysql|mysql\.connector|aiomysql)$/, percent('mysql')],
    [/^django\.db$/, percent('other')],
    [/^(aiosqlite|sqlite3)$/, question('sqlite')],
    [/^pyodbc$/, question('other')],
    [/^sqlalchemy$/, { mark: 'colon', database: 'other' }],
  ],
  ruby: [
    [/^pg$/, numbered],
    [/^mysql2$/, question('mysql')],
    [/^sqlite3$/, question('sqlite')],
  ],
  go: [
    [/^github\.com\/(lib\/pq|jackc\/pgx(\/v\d)?(\/\w+)?)$/, numbered],
    [/^github\.com\/go-sql-driver\/mysql$/, question('mysql')],
    [/^(github\.com\/mattn\/go-sqlite3|modernc\.org\/sqlite)$/, question('sqlite')],
  ],
  // SQL Server, MySQL and SQLite turn a string into a number where one stands; PostgreSQL does not.
  csharp: [
    [/^(System|Microsoft)\.Data\.SqlClient$/, { mark: 'at', database: 'other' }],
    [/^(MySql\.Data\.MySqlClient|MySqlConnector)$/, { mark: 'at', database: 'mysql' }],
    [/^(Microsoft\.Data\.Sqlite|System\.Data\.SQLite)$/, { mark: 'at', database: 'sqlite' }],
    [/^Npgsql$/, { mark: 'at', database: 'postgres', isTyped: true }],
  ],
};

/** The only one that a language's imports name. */
export function dialectIn(language: LanguageId, imported: ReadonlySet<string>): Dialect | undefined {
  const found = [...imported].flatMap((name) =>
    (libraries[language] ?? []).flatMap(([pattern, dialect]) => (pattern.test(name) ? [dialect] : [])),
  );
  const [first] = found;
  return found.every((each) => each.mark === first?.mark && each.database === first.database)
    ? first
    : undefined;
}

/** JDBC of a database that its address names; a string for a number is an error of PostgreSQL and others. */
export function dialectOfJdbc(texts: string): Dialect {
  const names = new Set(
    [...texts.matchAll(/\bjdbc:(\w{1,20}):/g)].map(([, name = '']) => name.replace('mariadb', 'mysql')),
  );
  const [only] = names;
  if (names.size === 1 && (only === 'mysql' || only === 'sqlite')) return question(only);
  return { ...question('other'), isTyped: true };
}
