import type { Condition, Model } from '../../ir/model.js';
import { statement } from '../../ir/sql-words.js';
import { below, sinksOf, wrongCalls } from '../shorthand.js';

const plainDb = ['sql.DB', 'sql.Tx', 'sql.Conn', 'sqlx.DB', 'sqlx.Tx'];
const first = 'Query QueryRow Exec Prepare';
const extra = 'Queryx QueryRowx MustExec NamedExec NamedQuery Preparex PrepareNamed Rebind';
const gorm =
  'Raw Exec Where Order Group Having Select Joins Table Not Or Pluck Distinct InnerJoins Omit Assign Attrs';
const finders = 'First Find Last Take Delete FirstOrInit FirstOrCreate';
const mongo =
  'Find FindOne UpdateOne UpdateMany DeleteOne DeleteMany Aggregate CountDocuments ReplaceOne FindOneAndUpdate FindOneAndDelete';
const pg = ['pg.DB', 'pg.Tx', 'pg.Conn', 'pg.Connect()'];
const orm = 'Where WhereOr Having Order OrderExpr ColumnExpr Join Group GroupExpr TableExpr Set';
const isBuilt = (of: number): readonly Condition[] => [
  { of, matches: statement },
  { of, plain: true, not: true },
  { of, tainted: true, not: true },
];
/** What parts of statements are given to, anyone who builds them. */
const builders =
  'Where WhereOr OrWhere AndWhere Having OrderBy GroupBy OrderExpr ColumnExpr GroupExpr TableExpr WhereRaw OrderRaw Raw ' +
  'RawQuery NewRaw SQL Joins LeftJoin RightJoin InnerJoin Order Group Sql QueryRaw ExecRaw SelectRaw FilterRaw Desc Asc';
/** A map that was filled from outside, no record of declared members. */
const isMap: Condition = { of: 0, tainted: true };
const isCypher: Condition = { of: 1, matches: /^\s*(OPTIONAL MATCH|MATCH|MERGE|UNWIND|CREATE)\s*[({\w]/i };
const isText: Condition = { of: 0, matches: /^(https?:)?\/\//, not: true };
const anyFirst = 'Query QueryRow Exec Queryx QueryRowx MustExec Prepare Raw';
const anySecond = 'QueryContext QueryRowContext ExecContext PrepareContext';

/** Databases, object mappers, directories and document stores for Go. */
export const model: Model = {
  id: 'go-sql',
  title: 'Databases and directories for Go',
  languages: ['go'],
  types: [
    ['pg.DB', 'pg.DB'],
    ['pg.Tx', 'pg.Tx'],
    ['orm.Query', 'pg.Query'],
    ['bun.DB', 'bun.DB'],
    ['pgx.Tx', 'pgx.Tx'],
    ['pgxpool.Conn', 'pgxpool.Pool'],
    ['ldap.Conn', 'ldap.Conn'],
    ['sqlx.NamedStmt', 'sqlx.NamedStmt'],
  ],
  argumentPropagators: [
    ['bson.UnmarshalExtJSON()', 0, 2],
    ['bson.UnmarshalJSON()', 0, 1],
    ['bson.Unmarshal()', 0, 1],
  ],
  results: [
    ['pg.Connect()', 'pg.DB'],
    ...['pg.DB', 'pg.Tx'].map((each) => [`${each}.Model()`, 'pg.Query'] as const),
    ...below('pg.Query', `${orm} Column Relation Limit Offset For`).map(
      (each) => [`${each}()`, 'pg.Query'] as const,
    ),
    ['sqlx.DB.Beginx()', 'sqlx.Tx'],
    ['sqlx.DB.MustBegin()', 'sqlx.Tx'],
    ['pgx.Conn.Begin()', 'pgx.Tx'],
    ['pgxpool.Pool.Begin()', 'pgx.Tx'],
    ['pgxpool.Pool.Acquire()', 'pgxpool.Pool'],
    ['pgxpool.Connect()', 'pgxpool.Pool'],
    ['pgxpool.NewWithConfig()', 'pgxpool.Pool'],
    ...below('squirrel', 'Select Insert Update Delete').map(
      (each) => [`${each}()`, 'squirrel.Builder'] as const,
    ),
    ...below(
      'squirrel.Builder',
      'From Columns Join LeftJoin Set Values Where OrderBy Limit PlaceholderFormat',
    ).map((each) => [`${each}()`, 'squirrel.Builder'] as const),
    ...below('gorm.DB', `${gorm} ${finders} Create Save Scan Count Updates Update Offset Clauses`).map(
      (each) => [`${each}()`, 'gorm.DB'] as const,
    ),
    ['gorm.Open()', 'gorm.DB'],
  ],
  sinks: [
    ...plainDb.flatMap((each) => [
      ...sinksOf('sql', below(each, first)),
      ...sinksOf(
        'sql',
        below(each, first).map((name) => `${name}Context`),
        [1],
      ),
      ...sinksOf('sql', below(each, extra)),
      ...sinksOf('sql', below(each, 'Get Select'), [1]),
      ...sinksOf('sql', below(each, 'GetContext SelectContext'), [2]),
      ...sinksOf('sql', below(each, 'NamedExecContext NamedQueryContext QueryxContext MustExecContext'), [1]),
    ]),
    ...['pgx.Conn', 'pgx.Tx', 'pgxpool.Pool'].flatMap((each) =>
      sinksOf('sql', below(each, 'Query QueryRow Exec QueryFunc'), [1]),
    ),
    ...sinksOf('sql', ['pgx.Conn.Prepare', 'pgx.Tx.Prepare'], [2]),
    ...sinksOf('sql', ['pgx.Batch.Queue', 'pgx.Batch().Queue', '*.Queue'], [0]),
    ...sinksOf('sql', below('gorm.DB', gorm), [0], { textOnly: true }),
    ...sinksOf('sql', below('gorm.DB', finders), [1], { textOnly: true }),
    ...sinksOf('sql', ['gorm.Expr'], [0]),
    ...pg.flatMap((each) => [
      ...sinksOf('sql', below(each, 'Query QueryOne'), [1]),
      ...sinksOf('sql', below(each, 'Exec ExecOne Prepare')),
      ...sinksOf('sql', below(each, 'QueryContext QueryOneContext'), [2]),
      ...sinksOf('sql', below(each, 'ExecContext ExecOneContext'), [1]),
    ]),
    ...sinksOf('sql', below('pg.Query', orm)),
    ...sinksOf('sql', below('*', builders), [0], { textOnly: true, if: [isText] }),
    ...sinksOf('sql', below('goqu', 'L Lit Literal')),
    ...sinksOf('sql', below('*', 'Run ReadTransaction ExecuteQuery'), [1, 2], { if: [isCypher] }),
    ...sinksOf('sql', below('bun', 'DB.NewRaw Safe')),
    ...sinksOf('sql', below('bun.DB', 'Query QueryRow Exec NewRaw')),
    ...sinksOf('sql', ['squirrel.Expr', 'squirrel.Alias']),
    ...sinksOf(
      'sql',
      below(
        'squirrel.Builder',
        'Where From OrderBy GroupBy Having Join LeftJoin RightJoin Columns Prefix Suffix',
      ),
      [0],
      {
        textOnly: true,
      },
    ),
    ...sinksOf('sql', below('xorm.Engine', 'SQL Query Exec Where'), [0]),
    ...sinksOf('ldap', ['ldap.NewSearchRequest'], [0, 6, 7]),
    ...sinksOf('assign', below('gorm.DB', 'Updates Create Save UpdateColumns'), [0], { if: [isMap] }),
    ...sinksOf('nosql', below('mongo.Collection', mongo), [1]),
    ...sinksOf('code', below('mongo.Collection', mongo), [[1, '$where']], { rule: 'nosql-injection' }),
    ...sinksOf(
      'code',
      below('*', 'Find FindOne'),
      [
        [1, '$where'],
        [0, '$where'],
      ],
      { rule: 'nosql-injection' },
    ),
  ],
  sanitizers: [
    ...below('', 'pq.QuoteIdentifier pq.QuoteLiteral pgx.Identifier.Sanitize pgx.Identifier().Sanitize').map(
      (each) => ({
        ...{ api: `${each}()`, sanitizes: ['sql'] as const },
      }),
    ),
    // Conditions of ent hold their values as parameters: https://pkg.go.dev/entgo.io/ent/dialect/sql
    ...below(
      'sql',
      'EQ NEQ GT GTE LT LTE In NotIn Contains ContainsFold EqualFold HasPrefix HasSuffix FieldEQ FieldNEQ FieldIn FieldNotIn FieldContains FieldHasPrefix',
    ).map((each) => ({ api: `${each}()`, sanitizes: ['sql'] as const })),
    { api: 'ldap.EscapeFilter()', sanitizes: ['ldap'] },
    { api: 'ldap.EscapeDN()', sanitizes: ['ldap'] },
    { api: 'primitive.ObjectIDFromHex()', sanitizes: 'all' },
  ],
  misuses: [
    ...plainDb.flatMap((each) => wrongCalls('dynamic-sql', below(each, first), isBuilt(0))),
    ...plainDb.flatMap((each) =>
      wrongCalls(
        'dynamic-sql',
        below(each, first).map((name) => `${name}Context`),
        isBuilt(1),
      ),
    ),
    ...['pgx.Conn', 'pgx.Tx', 'pgxpool.Pool'].flatMap((each) =>
      wrongCalls('dynamic-sql', below(each, 'Query QueryRow Exec'), isBuilt(1)),
    ),
    ...wrongCalls('dynamic-sql', below('*', anyFirst), isBuilt(0)),
    ...wrongCalls('dynamic-sql', below('*', `${anySecond} Query QueryRow Exec`), isBuilt(1)),
    ...wrongCalls('dynamic-sql', below('gorm.DB', 'Raw Exec'), isBuilt(0)),
    ...wrongCalls('hard-coded-credential', ['sql.Open', 'sqlx.Open', 'sqlx.Connect', 'sqlx.MustConnect'], {
      of: 1,
      constant: true,
      matches: /:\/\/[^:/@\s]+:[^@/\s]+@|^[^:@/\s]+:[^@\s]+@(tcp|unix|\(|\/)|password=[^\s%$]+/,
    }),
    ...wrongCalls('hard-coded-credential', ['pgx.Connect', 'pgxpool.New', 'pgxpool.Connect'], {
      of: 1,
      constant: true,
      matches: /:\/\/[^:/@\s]+:[^@/\s]+@|password=[^\s%$]+/,
    }),
    ...wrongCalls(
      'empty-password',
      ['ldap.Conn.Bind', '*.Bind'],
      [
        { of: 0, matches: /cn=|uid=|dc=/i },
        { of: 1, is: '' },
      ],
    ),
    ...wrongCalls('hard-coded-credential', ['ldap.Conn.Bind'], { of: 1, constant: true, matches: /./ }),
  ],
};
