import { usedAddress, usedSettings } from '../../../../knowledge/secret-words.js';
import type { Model, Sink } from '../../ir/model.js';
import { operator } from '../../ir/sql-words.js';

/** Of a condition, a join or an order; a word alone is the name of a column. */
const ordering = new RegExp(`${operator.source}|\\s(?:asc|desc)\\b`, 'i');
const repositories = [
  'typeorm.Repository',
  'typeorm.EntityManager',
  'typeorm.DataSource',
  'typeorm.Repository()',
  'typeorm.DataSource()',
  'typeorm.DataSource().manager',
  'typeorm.DataSource().getRepository()',
  'typeorm.DataSource.getRepository()',
  'typeorm.EntityManager.getRepository()',
  'typeorm.getRepository()',
  'typeorm.getManager()',
  'typeorm.getConnection()',
];
/** https://typeorm.io/docs/query-builder/select-query-builder */
const building = [
  ...['where', 'andWhere', 'orWhere', 'having', 'andHaving', 'orHaving', 'orderBy', 'addOrderBy'],
  ...['groupBy', 'addGroupBy', 'select', 'addSelect', 'from', 'setFindOptions'],
];
const joining = ['leftJoin', 'innerJoin', 'leftJoinAndSelect', 'innerJoinAndSelect', 'leftJoinAndMapOne'];
const rawParts = [
  'drizzle-orm.sql.raw()',
  'kysely.sql.raw()',
  'slonik.sql.unsafe()',
  '@mikro-orm/core.raw()',
];

const mysql = ['mysql', 'mysql2', 'mysql2/promise', 'promise-mysql', 'mariadb', 'serverless-mysql'];
const clients = [
  ...mysql.flatMap((each) => [
    `${each}.createConnection()`,
    `${each}.createPool()`,
    `${each}.createPoolCluster()`,
  ]),
  ...[
    'pg.Client()',
    'pg.Pool()',
    'pg.Client',
    'pg.Pool',
    'pg',
    'pg-promise()()',
    'pg-native()',
    '@vercel/postgres',
  ],
  ...[
    'sqlite3.Database()',
    'sqlite.open()',
    'better-sqlite3()',
    'sqlite3',
    'sqlite3.cached.Database()',
    'sql.js.Database()',
  ],
  ...[
    'mssql.Request()',
    'mssql.connect()',
    'mssql.connect().request()',
    'mssql.ConnectionPool()',
    'mssql',
    'tedious',
  ],
  ...[
    'mssql.ConnectionPool().request()',
    'mssql.query',
    'oracledb.getConnection()',
    'oracledb.getPool()',
    'odbc()',
  ],
  ...[
    'sequelize.Sequelize()',
    'sequelize()',
    'sequelize',
    'knex()',
    'typeorm.DataSource()',
    'typeorm.DataSource',
    'typeorm',
  ],
  ...[
    'typeorm.Repository',
    'typeorm.EntityManager',
    'typeorm.getManager()',
    'typeorm.getConnection()',
    'typeorm.getRepository()',
  ],
  '@prisma/client.PrismaClient()',
  '@mikro-orm/core.EntityManager',
  'snowflake-sdk.createConnection()',
  ...[
    'cassandra-driver.Client()',
    '@google-cloud/bigquery.BigQuery()',
    'waterline',
    'sails',
    'alasql',
    'postgres()',
  ],
];
const runs = [
  'query',
  'execute',
  'exec',
  'raw',
  'run',
  'all',
  'get',
  'each',
  'any',
  'one',
  'none',
  'many',
  'oneOrNone',
  'batch',
  'prepare',
  'unsafe',
  'queryRaw',
  'manyOrNone',
  'result',
  'multi',
  'execSql',
  'executeImmediate',
];
const finders = [
  ...[
    'find',
    'findOne',
    'findOneAndUpdate',
    'findOneAndDelete',
    'findOneAndRemove',
    'findOneAndReplace',
    'count',
  ],
  ...[
    'countDocuments',
    'deleteOne',
    'deleteMany',
    'updateOne',
    'updateMany',
    'replaceOne',
    'distinct',
    'exists',
    'aggregate',
    'remove',
  ],
];
const raws = [
  'whereRaw',
  'orWhereRaw',
  'andWhereRaw',
  'havingRaw',
  'orderByRaw',
  'groupByRaw',
  'joinRaw',
  'fromRaw',
  'selectRaw',
  '$queryRawUnsafe',
  '$executeRawUnsafe',
];

const dynamo = [
  'aws-sdk.DynamoDB.DocumentClient()',
  'aws-sdk.DynamoDB()',
  'aws-sdk/clients/dynamodb.DocumentClient()',
].flatMap((client) =>
  ['scan', 'query', 'executeStatement', 'update', 'put', 'delete', 'get'].map(
    (name) => `${client}.${name}()`,
  ),
);

/** Databases: relational by their drivers and mappers, and MongoDB. */
export const model: Model = {
  id: 'js-database',
  title: 'Databases of JavaScript',
  languages: ['javascript'],
  results: [
    ['sqlite3.verbose()', 'sqlite3'],
    ...repositories.map((each) => [`${each}.createQueryBuilder()`, 'typeorm.QueryBuilder'] as const),
    ...[...building, ...joining, 'setParameter', 'setParameters', 'take', 'skip', 'limit', 'offset'].map(
      (each) => [`typeorm.QueryBuilder.${each}()`, 'typeorm.QueryBuilder'] as const,
    ),
    ...mysql.flatMap((each) => [
      [`${each}.createPool().promise()`, `${each}.createPool()`] as const,
      [`${each}.createPool().getConnection()`, `${each}.createConnection()`] as const,
      [`${each}.createConnection().promise()`, `${each}.createConnection()`] as const,
    ]),
    ['pg.Pool().connect()', 'pg.Client()'],
    ['mssql.Request().input()', 'mssql.Request()'],
    ['mssql.connect().request().input()', 'mssql.connect().request()'],
  ],
  sinks: [
    ...clients.flatMap((client) => runs.map((name): Sink => ({ api: `${client}.${name}()`, kind: 'sql' }))),
    ...raws.map((name): Sink => ({ api: `*.${name}()`, kind: 'sql' })),
    ...rawParts.map((api): Sink => ({ api, kind: 'sql' })),
    ...building.map((name): Sink => ({ api: `typeorm.QueryBuilder.${name}()`, kind: 'sql', textOnly: true })),
    ...joining.map((name): Sink => ({ api: `typeorm.QueryBuilder.${name}()`, kind: 'sql', args: [0, 2] })),
    ...[
      '*.literal()',
      'sequelize.literal()',
      'sequelize.Sequelize.literal()',
      'sequelize.Sequelize().literal()',
    ].map((api): Sink => ({ api, kind: 'sql' })),
    ...['knex', 'knex()'].flatMap((each) =>
      raws.concat('raw').map((name): Sink => ({ api: `${each}.${name}()`, kind: 'sql' })),
    ),
    { api: '*.raw()', kind: 'sql', textOnly: true, if: [{ of: 0, matches: /[\s=]/ }] },
    ...[
      'where',
      'andWhere',
      'orWhere',
      'having',
      'andHaving',
      'orHaving',
      'leftJoin',
      'innerJoin',
      'orderBy',
      'addOrderBy',
    ].map(
      (name): Sink => ({
        api: `*.${name}()`,
        kind: 'sql',
        textOnly: true,
        if: [
          {
            of: 0,
            matches: ordering,
          },
        ],
      }),
    ),
    { api: 'tedious.Request()', kind: 'sql' },
    ...finders.map((name): Sink => ({ api: `*.${name}()`, kind: 'nosql', unless: 'where' })),
    {
      api: '*.update()',
      kind: 'nosql',
      unless: 'where',
      if: [
        { of: 1, missing: true, not: true },
        { of: 'self', api: /^crypto\./, not: true },
      ],
    },
    ...['findOneAndUpdate', 'updateOne', 'updateMany', 'replaceOne', 'findByIdAndUpdate'].map(
      (name): Sink => ({ api: `*.${name}()`, kind: 'assign', args: [1], textOnly: true }),
    ),
    {
      api: '*.update()',
      kind: 'assign',
      textOnly: true,
      if: [
        { of: [1, 'where'], missing: true, not: true },
        { of: 'self', api: /^crypto\./, not: true },
      ],
    },
    { api: 'new *()', kind: 'assign', if: [{ of: 0, named: /^(body|query|params)$/ }] },
    ...['create', 'insertMany', 'bulkCreate', 'build'].map(
      (name): Sink => ({ api: `*.${name}()`, kind: 'assign', textOnly: true }),
    ),
    { api: '*.$where()', kind: 'code', rule: 'nosql' as const },
    ...finders.map(
      (name): Sink => ({ api: `*.${name}()`, kind: 'code', rule: 'nosql' as const, args: ['$where'] }),
    ),
    { api: '*.mapReduce()', kind: 'code', rule: 'nosql' as const, args: [0, 1] },
    ...dynamo.flatMap((each): readonly Sink[] => [
      { api: each, kind: 'nosql', textOnly: true },
      {
        api: each,
        kind: 'code',
        rule: 'nosql' as const,
        args: ['FilterExpression', 'KeyConditionExpression', 'ProjectionExpression', 'Statement'],
      },
    ]),
    ...['redis.createClient()', 'ioredis()', 'ioredis.Redis()'].map(
      (each): Sink => ({ api: `${each}.eval()`, kind: 'code' }),
    ),
  ],
  sanitizers: [
    ...['escape', 'escapeId', 'format'].flatMap((name) => [
      ...[...mysql, 'sqlstring', 'pg-format'].map((each) => ({
        api: `${each}.${name}()`,
        sanitizes: ['sql' as const],
      })),
      ...clients.map((each) => ({ api: `${each}.${name}()`, sanitizes: ['sql' as const] })),
    ]),
    { api: 'pg-format()', sanitizes: ['sql'] },
    // What is stored comes back as a record, not as a text.
    ...['save', 'create', 'insert', 'insertMany', 'findOneAndUpdate', 'findByIdAndUpdate'].map((name) => ({
      api: `*.${name}()`,
      sanitizes: ['html' as const],
    })),
    { api: 'pg-escape()', sanitizes: ['sql'] },
    { api: 'pg.Client().escapeLiteral()', sanitizes: ['sql'] },
    { api: 'pg.Client().escapeIdentifier()', sanitizes: ['sql'] },
    ...['mongo-sanitize()', 'express-mongo-sanitize.sanitize()', 'mongo-sanitize.sanitize()'].map((api) => ({
      api,
      sanitizes: ['nosql' as const, 'assign' as const],
    })),
    ...[
      'ObjectId()',
      'ObjectID()',
      'mongodb.ObjectId()',
      'mongodb.ObjectID()',
      'mongoose.Types.ObjectId()',
      'mongoose.Types.ObjectId.createFromHexString()',
      'bson.ObjectId()',
    ].map((api) => ({ api, sanitizes: 'all' as const })),
  ],
  misuses: [
    ...['sequelize.Sequelize()', 'sequelize()'].flatMap((api) => [
      {
        api,
        rule: 'weak-tls-version' as const,
        when: [{ of: ['dialectOptions', 'ssl', 'minVersion'] as const, matches: /^(SSLv|TLSv1$|TLSv1\.1$)/ }],
      },
      {
        api,
        rule: 'hard-coded-credential' as const,
        when: [{ of: 2, matches: /^\S+/, constant: true as const }],
      },
      {
        api,
        rule: 'hard-coded-credential' as const,
        when: [{ of: 0, matches: /^\w+:\/\/[^:/@]+:[^@/{$]+@/ }],
      },
      {
        api,
        rule: 'insecure-tls' as const,
        when: [{ of: ['dialectOptions', 'ssl', 'rejectUnauthorized'] as const, is: false }],
      },
    ]),
    ...clients
      .concat(
        'mongoose.connect()',
        'mongodb.MongoClient()',
        'mongodb.MongoClient.connect()',
        'redis.createClient()',
        'ioredis()',
      )
      .flatMap((api) =>
        api.endsWith('()')
          ? [
              {
                api,
                rule: 'hard-coded-credential' as const,
                when: [{ of: 'password', matches: /^[^${<]/, constant: true as const }],
              },
              {
                api,
                rule: 'hard-coded-credential' as const,
                when: [{ of: 0, matches: usedAddress }],
              },
              {
                api,
                rule: 'hard-coded-credential' as const,
                when: [{ of: 0, matches: usedSettings, constant: true as const }],
              },
              {
                api,
                rule: 'hard-coded-credential' as const,
                when: [{ of: 'url', matches: usedAddress }],
              },
              {
                api,
                rule: 'hard-coded-credential' as const,
                when: [{ of: 'connectionString', matches: usedAddress }],
              },
              {
                api,
                rule: 'insecure-tls' as const,
                when: [{ of: ['ssl', 'rejectUnauthorized'] as const, is: false }],
              },
              { api, rule: 'empty-password' as const, when: [{ of: 'password', is: '' }] },
            ]
          : [],
      ),
  ],
};
