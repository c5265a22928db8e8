import { usedSettings } from '../../../../knowledge/secret-words.js';
import type { Model } from '../../ir/model.js';
import { calls, sinks, wrong } from '../shorthand.js';

const vendors = [
  'Sql',
  'OleDb',
  'Odbc',
  'Npgsql',
  'MySql',
  'Sqlite',
  'SQLite',
  'Oracle',
  'SqlCe',
  'DB2',
  'Fb',
];
const commands = vendors.map((each) => `${each}Command`);
const adapters = vendors.map((each) => `${each}DataAdapter`);
const connections = vendors.map((each) => `${each}Connection`);
const raw = [
  'FromSqlRaw',
  'ExecuteSqlRaw',
  'ExecuteSqlRawAsync',
  'SqlQueryRaw',
  'ExecuteSqlCommand',
  'SqlQuery',
  'ExecuteSqlCommandAsync',
  'FromSql',
  'ExecuteStoreCommand',
  'ExecuteStoreQuery',
  'CreateSQLQuery',
  'CreateSqlQuery',
  'ExecuteQuery',
  'ExecuteCommand',
  'SqlQueryInterpolatedRaw',
];
const dapper = [
  'Query',
  'QueryFirst',
  'QueryFirstOrDefault',
  'QuerySingle',
  'QuerySingleOrDefault',
  'QueryMultiple',
  'Execute',
  'ExecuteScalar',
  'ExecuteReader',
].flatMap((each) => [each, `${each}Async`]);
const databases = [...connections, 'IDbConnection', 'DbConnection'];
const withoutPassword = /(password|pwd)\s*=\s*(;|'';|""|$)/i;

/** ADO.NET, Dapper, Entity Framework, NHibernate, MongoDB (https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/). */
export const model: Model = {
  id: 'cs-sql',
  title: 'ADO.NET, Dapper, Entity Framework and MongoDB',
  languages: ['csharp'],
  types: [
    ['IDbConnection', 'SqlConnection'],
    ['DbConnection', 'SqlConnection'],
    ['IDbCommand', 'SqlCommand'],
    ['DbCommand', 'SqlCommand'],
  ],
  results: [
    ...[...connections, 'IDbConnection', 'DbConnection'].map(
      (each) => [`${each}.CreateCommand()`, 'SqlCommand'] as const,
    ),
    ['DatabaseFactory.CreateDatabase()', 'SqlDatabase'],
    ['DatabaseProviderFactory.Create()', 'SqlDatabase'],
    ['Database', 'SqlDatabase'],
  ],
  sinks: [
    ...sinks(
      'sql',
      [...commands, ...adapters, 'SqlDataSource', 'ObjectQuery'].map((each) => `${each}()`),
    ),
    ...sinks('sql', ['SqlDataSource()'], 1),
    ...sinks('sql', [
      '*.CommandText=',
      '*.SelectCommand=',
      '*.InsertCommand=',
      '*.UpdateCommand=',
      '*.DeleteCommand=',
    ]),
    ...sinks(
      'sql',
      raw.map((each) => `*.${each}()`),
    ),
    ...sinks('sql', calls(databases, dapper)),
    ...sinks('sql', calls(['SqlMapper'], dapper), 1),
    ...sinks('sql', ['CommandDefinition()', '*.GetSqlStringCommand()', 'RawSqlString()', 'SqlLiteral()']),
    ...sinks(
      'sql',
      calls(
        ['SqlDatabase', 'SqlHelper', 'OdbcHelper'],
        [
          'ExecuteDataSet',
          'ExecuteDataset',
          'ExecuteNonQuery',
          'ExecuteReader',
          'ExecuteScalar',
          'LoadDataSet',
        ],
      ),
      1,
      2,
    ),
    ...sinks(
      'sql',
      calls(
        ['MySqlHelper'],
        ['ExecuteDataset', 'ExecuteNonQuery', 'ExecuteReader', 'ExecuteScalar', 'ExecuteDataRow'].flatMap(
          (each) => [each, `${each}Async`],
        ),
      ),
      1,
    ),
    ...sinks('sql', ['*.CreateQuery()', '*.ExecuteSqlQuery()', '*.QueryRaw()', '*.ExecuteRawSql()']),
    ...sinks('nosql', calls(['*'], ['Find', 'FindAsync', 'DeleteMany', 'DeleteOne', 'CountDocuments'])).map(
      (each) => ({
        ...each,
        if: [{ of: 0, matches: /^\s*\{/ } as const],
      }),
    ),
    ...sinks('nosql', [
      ...[
        'BsonDocument.Parse()',
        'JsonFilterDefinition()',
        'BsonJavaScript()',
        'BsonSerializer.Deserialize()',
      ],
      'JsonCommand()',
      'QueryDefinition()',
      'JsonUpdateDefinition()',
      '*.GetItemQueryIterator()',
      ...calls(
        ['IMongoCollection'],
        ['Find', 'FindAsync', 'DeleteOne', 'DeleteMany', 'CountDocuments', 'Aggregate'],
      ),
      '*.CreateDocumentQuery()',
    ]),
  ],
  sanitizers: [
    ...calls(commands, ['ExecuteNonQuery', 'ExecuteReader', 'ExecuteScalar', 'Prepare']).map((api) => ({
      api,
      sanitizes: 'all' as const,
    })),
    ...commands.map((each) => ({ api: `${each}()`, sanitizes: 'all' as const })),
    ...calls(['*'], raw).map((api) => ({ api, sanitizes: 'all' as const })),
    ...calls(databases, dapper).map((api) => ({ api, sanitizes: 'all' as const })),
    { api: 'MySqlHelper.EscapeString()', sanitizes: ['sql'] },
    // Where the text of a query is built it was looked at; what is bound to it is none of it.
    { api: '*.WithParameter()', sanitizes: ['nosql', 'sql'] },
  ],
  misuses: [
    ...wrong(
      'hard-coded-credential',
      [
        ...connections.map((each) => `${each}()`),
        '*.ConnectionString=',
        '*.UseSqlServer()',
        '*.UseNpgsql()',
        '*.UseMySql()',
        '*.UseMySQL()',
        '*.UseOracle()',
        'MySqlConnectionStringBuilder()',
        'SqlConnectionStringBuilder()',
        'NpgsqlConnectionStringBuilder()',
        'ConnectionMultiplexer.Connect()',
        '*.UseSqlite()',
      ],
      { of: 0, matches: usedSettings },
    ),
    ...wrong('hard-coded-credential', ['MongoClient()'], {
      of: 0,
      matches: /^mongodb(\+srv)?:\/\/[^:/@]+:[^@{]+@/,
    }),
    ...wrong('empty-password', [...connections.map((each) => `${each}()`), '*.ConnectionString='], {
      of: 0,
      matches: withoutPassword,
    }),
    ...[
      'SqlConnectionStringBuilder',
      'NpgsqlConnectionStringBuilder',
      'MySqlConnectionStringBuilder',
    ].flatMap((each) => [
      ...wrong(
        'hard-coded-credential',
        [`${each}.Password=`],
        { of: 0, constant: true },
        { of: 0, is: '', not: true },
      ),
      ...wrong('empty-password', [`${each}.Password=`], { of: 0, is: '' }),
      ...wrong('insecure-tls', [`${each}.TrustServerCertificate=`], { of: 0, is: true }),
      ...wrong('insecure-transport', [`${each}.Encrypt=`], { of: 0, is: false }),
    ]),
    ...wrong(
      'insecure-transport',
      connections.map((each) => `${each}()`),
      { of: 0, matches: /;\s*encrypt\s*=\s*(false|no)\b/i },
    ),
    ...wrong(
      'insecure-tls',
      connections.map((each) => `${each}()`),
      { of: 0, matches: /trustservercertificate\s*=\s*true/i },
    ),
    ...wrong('sensitive-log', ['*.EnableSensitiveDataLogging()'], { of: 0, is: false, not: true }),
  ],
};
