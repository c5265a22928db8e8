import type { LibraryClass } from '../../ir/model.js';

const alias = (of: string, ...names: readonly string[]): readonly LibraryClass[] =>
  names.map((name): LibraryClass => ({ name, extends: [of] }));
const cursor = 'execute:0|query|sql|operation executemany:0|query|sql|operation callproc';
/** A connection of PEP 249 with its cursor. */
const connection = (name: string, more: string, ...names: readonly string[]): readonly LibraryClass[] => [
  {
    name,
    ...(more === '' ? {} : { sinks: { sql: more } }),
    gives: { [`${name}.cursor`]: 'cursor execute executemany' },
    harmless: 'commit rollback close',
  },
  {
    name: `${name}.cursor`,
    sinks: { sql: `${cursor} executescript copy_expert:0|sql stream:0|query mogrify` },
    harmless: 'fetchone fetchall fetchmany close',
  },
  ...alias(name, ...names),
];
const documents =
  'find:0|filter find_one:0|filter find_one_and_update:0|filter find_one_and_delete:0|filter find_one_and_replace:0|filter find_raw_batches:0|filter update_one:0|filter update_many:0|filter replace_one:0|filter delete_one:0|filter delete_many:0|filter count_documents:0|filter distinct:1 aggregate:0|pipeline';

/** Databases of Python. */
export const stores: readonly LibraryClass[] = [
  ...connection('sqlite3.Connection', 'execute:0|sql executemany:0|sql executescript:0|sql_script'),
  ...alias('sqlite3.Connection.cursor', 'sqlite3.Cursor'),
  { name: 'sqlite3', gives: { 'sqlite3.Connection': 'connect' } },
  ...connection(
    'aiosqlite.Connection',
    'execute:0|sql executemany:0|sql executescript execute_fetchall:0|sql execute_insert:0|sql',
    'aiosqlite.core.Connection',
  ),
  { name: 'aiosqlite', gives: { 'aiosqlite.Connection': 'connect' } },
  ...connection('psycopg2.extensions.connection', ''),
  ...alias(
    'psycopg2.extensions.connection.cursor',
    'psycopg2.extensions.cursor',
    'psycopg2.extras.DictCursor',
    'psycopg2.extras.RealDictCursor',
  ),
  { name: 'psycopg2', gives: { 'psycopg2.extensions.connection': 'connect' } },
  ...['psycopg2.pool.SimpleConnectionPool', 'psycopg2.pool.ThreadedConnectionPool'].map(
    (name): LibraryClass => ({ name, gives: { 'psycopg2.extensions.connection': 'getconn' } }),
  ),
  ...connection('psycopg.Connection', 'execute:0|query', 'psycopg.AsyncConnection'),
  ...alias('psycopg.Connection.cursor', 'psycopg.Cursor', 'psycopg.AsyncCursor'),
  { name: 'psycopg', gives: { 'psycopg.Connection': 'connect' } },
  { name: 'psycopg_pool.ConnectionPool', gives: { 'psycopg.Connection': 'connection getconn' } },
  ...alias('psycopg_pool.ConnectionPool', 'psycopg_pool.AsyncConnectionPool'),
  ...connection('MySQLdb.connections.Connection', 'query'),
  { name: 'MySQLdb', gives: { 'MySQLdb.connections.Connection': 'connect' } },
  ...connection('pymysql.connections.Connection', 'query', 'pymysql.Connection'),
  { name: 'pymysql', gives: { 'pymysql.connections.Connection': 'connect' } },
  ...connection('mysql.connector.MySQLConnection', 'cmd_query'),
  { name: 'mysql.connector', gives: { 'mysql.connector.MySQLConnection': 'connect' } },
  ...connection('aiomysql.Connection', ''),
  { name: 'aiomysql.Pool', gives: { 'aiomysql.Connection': 'acquire' } },
  { name: 'aiomysql', gives: { 'aiomysql.Pool': 'create_pool', 'aiomysql.Connection': 'connect' } },
  ...connection('aiopg.Connection', ''),
  { name: 'aiopg.Pool', gives: { 'aiopg.Connection': 'acquire', 'aiopg.Connection.cursor': 'cursor' } },
  ...connection('pyodbc.Connection', 'execute:0|sql'),
  { name: 'pyodbc', gives: { 'pyodbc.Connection': 'connect' } },
  ...connection('pymssql.Connection', ''),
  { name: 'pymssql', gives: { 'pymssql.Connection': 'connect' } },
  ...connection('oracledb.Connection', '', 'cx_Oracle.Connection'),
  { name: 'oracledb', gives: { 'oracledb.Connection': 'connect' } },
  { name: 'cx_Oracle', gives: { 'oracledb.Connection': 'connect' } },
  ...connection('snowflake.connector.SnowflakeConnection', 'execute_string execute_stream'),
  { name: 'snowflake.connector', gives: { 'snowflake.connector.SnowflakeConnection': 'connect' } },
  {
    name: 'duckdb.DuckDBPyConnection',
    sinks: { sql: 'execute:0|query executemany:0|query sql:0|query query:0|query from_query:0|query' },
  },
  {
    name: 'duckdb',
    sinks: { sql: 'sql:0|query query:0|query execute:0|query' },
    gives: { 'duckdb.DuckDBPyConnection': 'connect' },
  },
  {
    name: 'asyncpg.Connection',
    sinks: {
      sql: 'execute:0|query executemany:0|command fetch:0|query fetchrow:0|query fetchval:0|query prepare:0|query cursor:0|query copy_from_query:0|query',
    },
  },
  ...alias(
    'asyncpg.Connection',
    'asyncpg.connection.Connection',
    'asyncpg.Pool',
    'asyncpg.pool.Pool',
    'asyncpg.pool.PoolConnectionProxy',
  ),
  { name: 'asyncpg.Pool', gives: { 'asyncpg.Connection': 'acquire' } },
  { name: 'asyncpg', gives: { 'asyncpg.Connection': 'connect', 'asyncpg.Pool': 'create_pool' } },
  {
    name: 'databases.Database',
    sinks: {
      sql: 'execute:0|query execute_many:0|query fetch_all:0|query fetch_one:0|query fetch_val:0|query iterate:0|query',
    },
  },
  {
    name: 'sqlalchemy.Connection',
    sinks: { sql: 'exec_driver_sql:0|statement' },
  },
  ...alias(
    'sqlalchemy.Connection',
    'sqlalchemy.engine.Connection',
    'sqlalchemy.engine.base.Connection',
    'sqlalchemy.ext.asyncio.AsyncConnection',
  ),
  {
    name: 'sqlalchemy.Engine',
    gives: { 'sqlalchemy.Connection': 'connect begin' },
  },
  ...alias(
    'sqlalchemy.Engine',
    'sqlalchemy.engine.Engine',
    'sqlalchemy.engine.base.Engine',
    'sqlalchemy.ext.asyncio.AsyncEngine',
  ),
  { name: 'sqlalchemy', gives: { 'sqlalchemy.Engine': 'create_engine' } },
  { name: 'sqlalchemy.ext.asyncio', gives: { 'sqlalchemy.Engine': 'create_async_engine' } },
  {
    name: 'sqlalchemy.orm.Session',
    gives: { 'sqlalchemy.Connection': 'connection' },
    harmless: 'add add_all commit rollback flush get',
  },
  ...alias(
    'sqlalchemy.orm.Session',
    'sqlalchemy.orm.session.Session',
    'sqlalchemy.orm.scoped_session',
    'sqlalchemy.ext.asyncio.AsyncSession',
    'sqlmodel.Session',
    'sqlmodel.ext.asyncio.session.AsyncSession',
  ),
  { name: 'peewee.Database', sinks: { sql: 'execute_sql:0|sql' } },
  ...alias('peewee.Database', 'peewee.SqliteDatabase', 'peewee.PostgresqlDatabase', 'peewee.MySQLDatabase'),
  {
    name: 'pandas',
    sinks: { sql: 'read_sql:0|sql read_sql_query:0|sql', deserialise: 'read_pickle:0|filepath_or_buffer' },
  },
  { name: 'pyspark.sql.SparkSession', sinks: { sql: 'sql:0|sqlQuery' } },
  { name: 'google.cloud.bigquery.Client', sinks: { sql: 'query:0|query query_and_wait:0|query' } },
  { name: 'clickhouse_driver.Client', sinks: { sql: 'execute:0|query execute_iter:0|query' } },
  {
    name: 'clickhouse_connect.driver.client.Client',
    sinks: { sql: 'query:0|query command:0|cmd raw_query:0|query query_df:0|query' },
  },
  {
    name: 'cassandra.cluster.Session',
    sinks: { sql: 'execute:0|query execute_async:0|query prepare:0|query' },
  },
  { name: 'cassandra.cluster.Cluster', gives: { 'cassandra.cluster.Session': 'connect' } },
  { name: 'neo4j.Driver', gives: { 'neo4j.Session': 'session' }, sinks: { sql: 'execute_query:0|query_' } },
  ...alias('neo4j.Driver', 'neo4j.AsyncDriver'),
  {
    name: 'neo4j.Session',
    sinks: { sql: 'run:0|query' },
    gives: { 'neo4j.Transaction': 'begin_transaction' },
  },
  ...alias('neo4j.Session', 'neo4j.AsyncSession'),
  { name: 'neo4j.Transaction', sinks: { sql: 'run:0|query' } },
  {
    name: 'influxdb_client.QueryApi',
    sinks: { sql: 'query:0|query query_stream:0|query query_data_frame:0|query' },
  },
  {
    name: 'pymongo.collection.Collection',
    sinks: { nosql: documents },
    harmless: 'insert_one insert_many create_index',
  },
  ...alias(
    'pymongo.collection.Collection',
    'pymongo.asynchronous.collection.AsyncCollection',
    'motor.motor_asyncio.AsyncIOMotorCollection',
    'motor.motor_tornado.MotorCollection',
    'motor.core.AgnosticCollection',
  ),
];
