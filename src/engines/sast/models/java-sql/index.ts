import type { EntryFacts, Model, RuleRef, Sink } from '../../ir/model.js';
import { condition } from '../../ir/sql-words.js';

const sql = (api: string, ...args: number[]): Sink => ({
  api,
  kind: 'sql',
  args: args.length > 0 ? args : [0],
});
const statement = ['execute', 'executeQuery', 'executeUpdate', 'executeLargeUpdate', 'addBatch'];
const connection = ['prepareStatement', 'prepareCall', 'nativeSQL'];
const template = [
  ...[
    'query',
    'queryForObject',
    'queryForList',
    'queryForMap',
    'queryForRowSet',
    'queryForInt',
    'queryForLong',
  ],
  'queryForStream',
  'update',
  'batchUpdate',
  'execute',
];
const templates = ['JdbcTemplate', 'NamedParameterJdbcTemplate', 'JdbcOperations', 'SimpleJdbcTemplate'];
const managers = ['EntityManager', 'Session', 'StatelessSession', 'SharedSessionContract'];
const queries = [
  ...[
    'createQuery',
    'createNativeQuery',
    'createSQLQuery',
    'createNativeMutationQuery',
    'createMutationQuery',
  ],
  'createSelectionQuery',
];

/** JDBC, Spring's templates, JPA, Hibernate, MyBatis and others that take statements as text. */
export const model: Model = {
  id: 'java-sql',
  title: 'JDBC, JPA, Hibernate and Spring JDBC',
  languages: ['java'],
  results: [
    ['DriverManager.getConnection()', 'Connection'],
    ['DataSource.getConnection()', 'Connection'],
    ['Connection.createStatement()', 'Statement'],
    ['Connection.prepareStatement()', 'PreparedStatement'],
    ['Connection.prepareCall()', 'CallableStatement'],
    ['SessionFactory.openSession()', 'Session'],
    ['SessionFactory.getCurrentSession()', 'Session'],
    ['EntityManagerFactory.createEntityManager()', 'EntityManager'],
    ['DatabaseHelper.getSqlConnection()', 'Connection'],
    ['DatabaseHelper.getSqlStatement()', 'Statement'],
    ['JdbcTemplate.getJdbcOperations()', 'JdbcTemplate'],
  ],
  types: [
    ['OracleConnection', 'Connection'],
    ['OracleStatement', 'Statement'],
  ],
  sinks: [
    ...['Statement', 'PreparedStatement', 'CallableStatement'].flatMap((each) =>
      statement.map((name) => sql(`${each}.${name}()`)),
    ),
    ...connection.map((each) => sql(`Connection.${each}()`)),
    ...templates.flatMap((each) => template.map((name) => sql(`${each}.${name}()`))),
    ...managers.flatMap((each) => queries.map((name) => sql(`${each}.${name}()`))),
    ...['JdbcClient', 'DatabaseClient'].map((each) => sql(`${each}.sql()`)),
    sql('Handle.createQuery()'),
    sql('Handle.createUpdate()'),
    sql('Handle.execute()'),
    sql('Handle.select()'),
    sql('QueryRunner.query()', 0, 1),
    sql('QueryRunner.update()', 0, 1),
    sql('SqlRunner.run()'),
    sql('Restrictions.sqlRestriction()'),
    sql('PersistenceManager.newQuery()', 0, 1),
    sql('Query.setFilter()'),
    sql('PreparedStatementCreatorFactory()'),
    sql('SqlClient.query()'),
    sql('SqlConnection.query()'),
    sql('SqlClient.preparedQuery()'),
    sql('DSLContext.fetch()'),
    sql('DSLContext.query()'),
    sql('DSLContext.execute()'),
    sql('DSL.condition()'),
    sql('SQLiteDatabase.rawQuery()'),
    sql('SQLiteDatabase.execSQL()'),
    ...(['MongoCollection', 'DBCollection'].flatMap((each) => [
      { api: `${each}.find()`, kind: 'nosql' },
    ]) satisfies Sink[]),
    ...['where', 'and', 'or', 'having', 'orderBy'].map(
      (each): Sink => ({
        api: `*.${each}()`,
        kind: 'sql',
        if: [{ of: 0, matches: condition }],
      }),
    ),
    { api: 'BasicDBObject()', kind: 'nosql', args: [1], if: [{ of: 0, is: '$where' }] },
    { api: 'BasicDBObject.put()', kind: 'nosql', args: [1], if: [{ of: 0, is: '$where' }] },
    { api: 'BasicDBObject.append()', kind: 'nosql', args: [1], if: [{ of: 0, is: '$where' }] },
    { api: 'Filters.where()', kind: 'nosql' },
    sql('BasePeer.executeQuery()'),
    sql('BasePeer.executeStatement()'),
    sql('GroupHelper.executeQuery()'),
    { api: 'BasicDBObject.parse()', kind: 'nosql' },
    { api: 'Document.parse()', kind: 'nosql' },
    { api: 'JSON.parse()', kind: 'nosql', if: [{ of: 0, matches: /\$where/ }] },
    { api: 'BasicQuery()', kind: 'nosql' },
    { api: 'Criteria.where().regex()', kind: 'nosql' },
  ],
  sanitizers: [
    ...['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin', 'all', 'exists', 'text'].map((each) => ({
      api: `Filters.${each}()`,
      sanitizes: ['nosql'] as const,
    })),
    // The rows are those of the database, whatever values were set.
    ...[
      'Statement.executeUpdate()',
      'PreparedStatement.executeUpdate()',
      'PreparedStatement.executeQuery()',
      'PreparedStatement.getResultSet()',
    ].map((api) => ({
      api,
      sanitizes: 'all' as const,
    })),
    { api: 'Connection.prepareStatement()', sanitizes: 'all' },
    { api: 'Connection.prepareCall()', sanitizes: 'all' },
    ...statement.map((each) => ({ api: `Statement.${each}()`, sanitizes: 'all' as const })),
    ...templates.flatMap((each) =>
      template.map((name) => ({ api: `${each}.${name}()`, sanitizes: 'all' as const })),
    ),
  ],
  misuses: [
    {
      api: 'DriverManager.getConnection()',
      rule: 'empty-password',
      when: [
        { of: 2, is: '' },
        { of: 0, matches: /^jdbc:/ },
      ],
    },
    {
      api: 'DriverManager.getConnection()',
      rule: 'hard-coded-credential',
      when: [
        { of: 2, matches: /./ },
        { of: 2, constant: true },
      ],
    },
  ],
  inspect,
};

const mapped = /^(Select|Insert|Update|Delete)$/;

/** MyBatis puts `${…}` into the statement as it is (https://mybatis.org/mybatis-3/sqlmap-xml.html, String Substitution). */
function inspect({ body }: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  if (body.language !== 'java') return [];
  const open = body.annotations?.find(
    ({ name, args }) => mapped.test(name) && /\$\{\w/.test(String(args.value ?? '')),
  );
  return open ? [{ rule: 'sql', at: open.at ?? body.at }] : [];
}
