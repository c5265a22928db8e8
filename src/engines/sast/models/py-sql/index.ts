import type { SinkKind } from '../../ir/ids.generated.js';
import type { Condition, Misuse, Model, Sink } from '../../ir/model.js';
import { statement } from '../../ir/sql-words.js';
import { below, sinksOf, wrongCalls } from '../shorthand.js';

const sinks = (kind: SinkKind, apis: readonly string[], args: Sink['args'] = [0]): readonly Sink[] =>
  apis.map((api) => ({ api: `${api}()`, kind, args }));

const drivers = [
  'sqlite3',
  'psycopg2',
  'psycopg',
  'pymysql',
  'MySQLdb',
  'mysql.connector',
  'pyodbc',
  'cx_Oracle',
  'oracledb',
  'pymssql',
  'aiosqlite',
  'aiomysql',
  'duckdb',
  'snowflake.connector',
  'mariadb',
  'pg8000',
];
const runs = ['execute', 'executemany', 'executescript', 'execute_async', 'callproc', 'copy_expert'];
const onDrivers = drivers.flatMap((each) =>
  ['', '.cursor()'].flatMap((inner) => runs.map((name) => `${each}.connect()${inner}.${name}`)),
);
const django = ['connection.cursor()', "connections['default'].cursor()"].flatMap((each) =>
  ['execute', 'executemany'].map((name) => `django.db.${each}.${name}`),
);
const engines = [
  'create_engine()',
  'create_engine().connect()',
  'create_engine().begin()',
  'create_engine().raw_connection().cursor()',
];
const alchemy = [
  ...engines.map((each) => `sqlalchemy.${each}.execute`),
  ...['Session()', 'sessionmaker()()', 'scoped_session()'].flatMap((each) => [
    `sqlalchemy.orm.${each}.execute`,
    `sqlalchemy.orm.${each}.scalar`,
  ]),
  ...['session.execute', 'engine.execute', 'session.scalar', 'session.scalars'].map(
    (each) => `flask_sqlalchemy.SQLAlchemy().${each}`,
  ),
];
const isBuilt: readonly Condition[] = [
  { of: 0, matches: statement },
  { of: 0, plain: true, not: true },
  { of: 0, tainted: true, not: true },
];
const built = (api: string): Misuse => ({ api: `${api}()`, rule: 'dynamic-sql' as const, when: isBuilt });
const anyObject = [
  'execute',
  'executemany',
  'executescript',
  'execute_sql',
  'raw',
  'fetch',
  'fetchrow',
  'fetchval',
  'fetch_all',
  'fetch_one',
];

const searches = ['search', 'search_s', 'search_st', 'search_ext', 'search_ext_s'];
const finds = [
  'find_one',
  'find',
  'find_one_and_update',
  'find_one_and_delete',
  'find_one_and_replace',
  'delete_one',
  'delete_many',
  'update_one',
  'update_many',
  'replace_one',
  'count_documents',
];

/** Databases, object mappers, directories and document stores for Python. */
export const model: Model = {
  id: 'py-sql',
  title: 'Databases and directories for Python',
  languages: ['python'],
  types: [
    ['Cursor', 'database.cursor'],
    ['Connection', 'database.connection'],
    ['Session', 'sqlalchemy.orm.Session()'],
    ['AsyncSession', 'sqlalchemy.orm.Session()'],
  ],
  results: [
    ['database.connection.cursor()', 'database.cursor'],
    ...drivers.flatMap((each) => [
      [`${each}.Connection()`, `${each}.connect()`] as const,
      [`${each}.Connect()`, `${each}.connect()`] as const,
    ]),
    ['MySQLdb.connections.Connection()', 'MySQLdb.connect()'],
    ['ldap.initialize()', 'ldap.initialize()'],
    ['ldap.open()', 'ldap.initialize()'],
    ['ldap3.Connection()', 'ldap3.Connection()'],
  ],
  sinks: [
    // `User(**request.json)`: records of mappers by what they extend.
    ...['Model', 'Base', 'Document', 'DeclarativeBase', 'SQLModel'].map(
      (base): Sink => ({ api: `new ${base}()`, kind: 'assign', args: ['**'], closed: true }),
    ),
    ...sinks('sql', onDrivers, [0, 'operation', 'query', 'sql']),
    ...sinks('sql', django, [0, 'sql']),
    ...sinks('sql', alchemy),
    ...sinks('sql', [
      'database.cursor.execute',
      'database.cursor.executemany',
      'database.connection.execute',
    ]),
    ...sinks(
      'sql',
      [
        'sqlalchemy.text',
        'sqlalchemy.sql.text',
        'sqlmodel.text',
        'sqlalchemy.sql.expression.text',
        'sqlalchemy.sql.expression.literal_column',
        'sqlalchemy.literal_column',
        'sqlalchemy.DDL',
      ],
      [0, 'text'],
    ),
    ...sinks('sql', ['peewee.SQL', 'peewee.RawQuery'], [0, 1, 'sql']),
    ...sinks('sql', ['pandas.read_sql', 'pandas.read_sql_query', 'polars.read_database'], [0, 'sql']),
    ...sinks('sql', [
      '*.execute',
      '*.executemany',
      '*.executescript',
      '*.execute_sql',
      '*.raw',
      '*.fetchrow',
      '*.fetchval',
      '*.from_statement',
      '*.mogrify',
      '*.read_sql',
    ]),
    ...sinksOf('sql', below('*', 'fetch fetch_all fetch_one fetchone iterate'), [0], {
      if: [{ of: 0, matches: statement }],
    }),
    ...sinksOf('sql', below('*', 'filter order_by group_by having distinct'), [0], {
      if: [{ of: 0, matches: /\S\s*[=<>]|\S\s+\S?/ }],
    }),
    ...sinks('sql', ['records.Database().query', 'google.cloud.bigquery.Client().query']),
    ...sinks('sql', ['*.extra'], ['where', 'select', 'tables', 'order_by']),
    ...sinks(
      'ldap',
      searches.map((each) => `ldap.initialize().${each}`),
      [0, 2, 'base', 'filterstr'],
    ),
    ...sinks(
      'ldap',
      ['search_s', 'search_st', 'search_ext', 'search_ext_s'].map((each) => `*.${each}`),
      [0, 2, 'base', 'filterstr'],
    ),
    ...sinks('ldap', ['ldap3.Connection().search', 'ldap3.Reader'], [0, 1, 'search_base', 'search_filter']),
    { api: '*.search()', kind: 'ldap', args: [0, 1], if: [{ of: 1, matches: /^\(/ }] },
    { api: '*.search()', kind: 'ldap', args: ['search_base', 'search_filter'] },
    ...finds.map(
      (each): Sink => ({
        ...{ api: `*.${each}()`, kind: 'nosql', args: [0, 'filter'] },
        if: [{ of: 0, matches: /^[^\0]/, not: true }],
      }),
    ),
    ...finds.map(
      (each): Sink => ({
        ...{ api: `*.${each}()`, kind: 'code', rule: 'nosql-injection' as const },
        args: [
          [0, '$where'],
          ['filter', '$where'],
        ],
      }),
    ),
    { api: '*.objects()', kind: 'code', rule: 'nosql-injection', args: [['__raw__', '$where']] },
    { api: '*.objects()', kind: 'nosql', args: ['__raw__'] },
    ...sinksOf('nosql', below('*', 'scan query'), ['FilterExpression', 'KeyConditionExpression'], {
      closed: true,
    }),
    ...['*.run', 'neo4j.GraphDatabase.driver().session().run', '*.execute_query'].map(
      (each): Sink => ({
        ...{ api: `${each}()`, kind: 'code', rule: 'nosql-injection' as const },
        if: [{ of: 0, matches: /^\s*(OPTIONAL\s+)?(MATCH|CREATE|MERGE|UNWIND|CALL)\s*[({\w]/ }],
      }),
    ),
    ...sinks('nosql', ['*.aggregate', '*.map_reduce', '*.eval']),
  ],
  sanitizers: [
    ...[
      'ldap.filter.escape_filter_chars()',
      'ldap3.utils.conv.escape_filter_chars()',
      'ldap.dn.escape_dn_chars()',
      'ldap3.utils.dn.escape_rdn()',
      'ldap3.utils.dn.safe_dn()',
    ].map((api) => ({ api, sanitizes: ['ldap' as const] })),
    ...[
      'psycopg2.extensions.quote_ident()',
      'psycopg2.sql.Identifier()',
      'psycopg2.sql.Literal()',
      'psycopg2.sql.SQL().format()',
      'sqlalchemy.bindparam()',
      'pymysql.converters.escape_string()',
      'MySQLdb.escape_string()',
    ].map((api) => ({ api, sanitizes: ['sql' as const] })),
    ...['bson.objectid.ObjectId()', 'bson.ObjectId()'].map((api) => ({ api, sanitizes: 'all' as const })),
    ...['mongosanitizer.sanitizer.sanitize()', 'str()'].map((api) => ({
      api,
      sanitizes: ['nosql' as const],
    })),
  ],
  misuses: [
    ...anyObject.map((each) => built(`*.${each}`)),
    ...[
      ...onDrivers,
      ...django,
      ...alchemy,
      'sqlalchemy.text',
      'sqlalchemy.sql.text',
      'database.cursor.execute',
      'database.connection.execute',
    ].map(built),
    ...[
      'ldap.initialize().simple_bind',
      'ldap.initialize().simple_bind_s',
      'ldap.initialize().bind',
      'ldap.initialize().bind_s',
    ].map(
      (each): Misuse => ({
        api: `${each}()`,
        rule: 'empty-password' as const,
        when: [{ of: 1, is: ['', null] }],
      }),
    ),
    ...wrongCalls('insecure-authentication-check', ['ldap3.Connection'], {
      of: 'authentication',
      api: /\.ANONYMOUS$/,
    }),
    ...wrongCalls('empty-password', below('ldap.initialize()', 'simple_bind simple_bind_s'), [
      { of: 1, missing: true },
      { of: 'cred', missing: true },
    ]),
  ],
};
