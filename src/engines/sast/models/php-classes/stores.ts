import type { LibraryClass } from '../../ir/model.js';

const documents =
  'find findOne findOneAndDelete findOneAndReplace findOneAndUpdate updateOne updateMany deleteOne deleteMany replaceOne aggregate count countDocuments distinct:1';
const conditions =
  'select addSelect distinct from where andWhere orWhere groupBy addGroupBy having andHaving orHaving orderBy addOrderBy join innerJoin leftJoin rightJoin set values setValue setParameter setParameters setMaxResults setFirstResult delete update insert indexBy';

/** Databases of PHP: what runs a statement, and what gives such objects. */
export const stores: readonly LibraryClass[] = [
  {
    name: 'PDO',
    sinks: { sql: 'query exec prepare' },
    gives: { PDOStatement: 'query prepare' },
    sanitizes: { sql: 'quote' },
    harmless: 'lastInsertId beginTransaction commit rollBack setAttribute',
  },
  { name: 'PDOStatement', harmless: 'execute bindValue bindParam fetch fetchAll fetchColumn' },
  {
    name: 'mysqli',
    sinks: { sql: 'query multi_query real_query prepare execute_query' },
    gives: { mysqli_stmt: 'prepare' },
  },
  { name: 'mysqli_stmt', harmless: 'execute bind_param get_result', sinks: { sql: 'prepare' } },
  {
    name: 'SQLite3',
    sinks: { sql: 'query exec querySingle prepare', path: 'loadExtension open' },
    gives: { SQLite3Stmt: 'prepare' },
  },
  { name: 'SQLite3Stmt', harmless: 'execute bindValue bindParam' },
  { name: 'PgSql\\Connection' },
  {
    name: 'Doctrine\\DBAL\\Connection',
    sinks: {
      sql: 'query exec prepare executeQuery executeStatement executeUpdate executeCacheQuery fetchOne fetchAssociative fetchNumeric fetchColumn fetchAssoc fetchArray fetchAll fetchAllAssociative fetchAllNumeric fetchAllKeyValue fetchAllAssociativeIndexed fetchFirstColumn iterateAssociative iterateNumeric iterateKeyValue iterateColumn',
    },
    gives: {
      'Doctrine\\DBAL\\Query\\QueryBuilder': 'createQueryBuilder',
      'Doctrine\\DBAL\\Statement': 'prepare',
    },
    sanitizes: { sql: 'quote quoteIdentifier quoteSingleIdentifier' },
    harmless: 'insert update delete',
  },
  { name: 'Doctrine\\DBAL\\DriverManager', gives: { 'Doctrine\\DBAL\\Connection': 'getConnection' } },
  {
    name: 'Doctrine\\DBAL\\Statement',
    harmless: 'execute executeQuery executeStatement bindValue bindParam',
  },
  {
    name: 'Doctrine\\DBAL\\Query\\QueryBuilder',
    sinks: {
      sql: 'where andWhere orWhere having andHaving orHaving orderBy addOrderBy groupBy addGroupBy select addSelect from join:3 innerJoin:3 leftJoin:3 rightJoin:3',
    },
    gives: { '=': conditions },
    harmless: 'execute executeQuery executeStatement createNamedParameter createPositionalParameter',
  },
  {
    name: 'Doctrine\\ORM\\EntityManagerInterface',
    sinks: { sql: 'createQuery createNativeQuery' },
    gives: {
      'Doctrine\\ORM\\QueryBuilder': 'createQueryBuilder',
      'Doctrine\\ORM\\Query': 'createQuery createNativeQuery',
      'Doctrine\\DBAL\\Connection': 'getConnection',
      'Doctrine\\ORM\\EntityRepository': 'getRepository',
    },
    harmless: 'find persist remove flush getReference',
  },
  { name: 'Doctrine\\ORM\\EntityManager', extends: ['Doctrine\\ORM\\EntityManagerInterface'] },
  {
    name: 'Doctrine\\Persistence\\ManagerRegistry',
    gives: {
      'Doctrine\\ORM\\EntityManagerInterface': 'getManager getManagerForClass',
      'Doctrine\\DBAL\\Connection': 'getConnection',
    },
  },
  {
    name: 'Doctrine\\ORM\\EntityRepository',
    gives: {
      'Doctrine\\ORM\\QueryBuilder': 'createQueryBuilder',
      'Doctrine\\ORM\\EntityManagerInterface': 'getEntityManager',
    },
    harmless: 'find findBy findOneBy findAll count',
  },
  {
    name: 'Doctrine\\Bundle\\DoctrineBundle\\Repository\\ServiceEntityRepository',
    extends: ['Doctrine\\ORM\\EntityRepository'],
  },
  {
    name: 'Doctrine\\ORM\\Query',
    gives: { '=': 'setParameter setParameters setMaxResults' },
    harmless: 'getResult getSingleResult execute getArrayResult',
    sinks: { sql: 'setDQL' },
  },
  {
    name: 'Doctrine\\ORM\\QueryBuilder',
    sinks: {
      sql: 'where andWhere orWhere having andHaving orHaving orderBy addOrderBy groupBy addGroupBy select addSelect',
    },
    gives: { '=': conditions, 'Doctrine\\ORM\\Query': 'getQuery' },
  },
  {
    name: 'Illuminate\\Database\\ConnectionInterface',
    sinks: {
      sql: 'select selectOne selectFromWriteConnection insert update delete statement affectingStatement unprepared cursor raw scalar',
    },
    gives: { 'Illuminate\\Database\\Query\\Builder': 'table query' },
  },
  ...[
    'Connection',
    'DatabaseManager',
    'MySqlConnection',
    'PostgresConnection',
    'SQLiteConnection',
    'SqlServerConnection',
    'Capsule\\Manager',
  ].map(
    (each): LibraryClass => ({
      name: `Illuminate\\Database\\${each}`,
      extends: ['Illuminate\\Database\\ConnectionInterface'],
      gives: { 'Illuminate\\Database\\ConnectionInterface': 'connection getConnection' },
    }),
  ),
  {
    name: 'Illuminate\\Database\\Query\\Builder',
    sinks: { sql: 'selectRaw whereRaw orWhereRaw havingRaw orHavingRaw orderByRaw groupByRaw fromRaw' },
    gives: {
      '=': 'select addSelect distinct from join leftJoin where orWhere whereIn whereNull groupBy having orderBy latest limit take skip',
    },
    harmless: 'find first get value pluck exists count insert update delete',
  },
  { name: 'Illuminate\\Database\\Eloquent\\Builder', extends: ['Illuminate\\Database\\Query\\Builder'] },
  {
    name: 'Nette\\Database\\Connection',
    sinks: { sql: 'query queryArgs fetch fetchField fetchPairs fetchAll' },
    sanitizes: { sql: 'quote' },
  },
  {
    name: 'Nette\\Database\\Explorer',
    extends: ['Nette\\Database\\Connection'],
    gives: { 'Nette\\Database\\Table\\Selection': 'table' },
  },
  { name: 'Nette\\Database\\Context', extends: ['Nette\\Database\\Explorer'] },
  {
    name: 'Nette\\Database\\Table\\Selection',
    sinks: { sql: 'where order group having select' },
    gives: { '=': 'where order limit group having select' },
  },
  { name: 'Dibi\\Connection', sinks: { sql: 'nativeQuery' } },
  { name: 'Laminas\\Db\\Adapter\\AdapterInterface', sinks: { sql: 'query createStatement' } },
  { name: 'Laminas\\Db\\Adapter\\Adapter', extends: ['Laminas\\Db\\Adapter\\AdapterInterface'] },
  { name: 'Zend\\Db\\Adapter\\Adapter', extends: ['Laminas\\Db\\Adapter\\AdapterInterface'] },
  {
    name: 'Zend_Db_Adapter_Abstract',
    sinks: {
      sql: 'query fetchAll fetchRow fetchCol fetchOne fetchPairs fetchAssoc prepare delete:1 update:2',
    },
  },
  { name: 'Laminas\\Db\\Sql\\Expression', sinks: { sql: 'new' } },
  { name: 'Laminas\\Db\\Sql\\Literal', sinks: { sql: 'new' } },
  { name: 'Cake\\Database\\Connection', sinks: { sql: 'execute query prepare' } },
  { name: 'Cake\\Datasource\\ConnectionManager', gives: { 'Cake\\Database\\Connection': 'get' } },
  { name: 'Cake\\Datasource\\ConnectionInterface', extends: ['Cake\\Database\\Connection'] },
  {
    name: 'yii\\db\\Connection',
    sinks: { sql: 'createCommand' },
    gives: { 'yii\\db\\Command': 'createCommand' },
    sanitizes: { sql: 'quoteValue' },
  },
  {
    name: 'yii\\db\\Command',
    sinks: { sql: 'setSql setRawSql' },
    harmless: 'queryAll queryOne queryScalar queryColumn execute bindValue bindValues',
  },
  {
    name: 'yii\\db\\Query',
    sinks: { sql: 'where andWhere orWhere having orderBy groupBy' },
    gives: { '=': 'select from where andWhere orWhere having orderBy groupBy limit' },
  },
  { name: 'yii\\db\\Expression', sinks: { sql: 'new' } },
  {
    name: 'CodeIgniter\\Database\\BaseConnection',
    sinks: { sql: 'query simpleQuery prepare' },
    gives: { 'CodeIgniter\\Database\\BaseBuilder': 'table' },
    sanitizes: { sql: 'escape' },
  },
  { name: 'CodeIgniter\\Database\\ConnectionInterface', extends: ['CodeIgniter\\Database\\BaseConnection'] },
  {
    name: 'Medoo\\Medoo',
    sinks: { sql: 'query exec raw' },
    harmless: 'select get has insert update delete count',
  },
  {
    name: 'Aura\\Sql\\ExtendedPdoInterface',
    sinks: {
      sql: 'query exec prepare perform fetchAll fetchAssoc fetchCol fetchGroup fetchObject fetchObjects fetchOne fetchPairs fetchValue fetchAffected yieldAll yieldAssoc yieldCol',
    },
  },
  { name: 'Aura\\Sql\\ExtendedPdo', extends: ['Aura\\Sql\\ExtendedPdoInterface'] },
  { name: 'Propel\\Runtime\\Connection\\ConnectionInterface', sinks: { sql: 'query exec prepare' } },
  {
    name: 'ADOConnection',
    sinks: { sql: 'Execute GetAll GetRow GetOne GetCol GetAssoc SelectLimit Prepare' },
    sanitizes: { sql: 'qStr quote' },
  },
  {
    name: 'wpdb',
    sinks: { sql: 'query get_results get_row get_var get_col' },
    harmless: 'insert update delete',
  },
  { name: 'RedBeanPHP\\R', sinks: { sql: 'exec getAll getRow getCol getCell getAssoc' } },
  { name: 'Amp\\Mysql\\MysqlConnection', sinks: { sql: 'query prepare execute' } },
  { name: 'Amp\\Postgres\\PostgresConnection', sinks: { sql: 'query prepare execute' } },
  { name: 'Laudis\\Neo4j\\Contracts\\ClientInterface', sinks: { sql: 'run' } },
  { name: 'MongoDB\\Collection', sinks: { nosql: documents }, harmless: 'insertOne insertMany' },
  {
    name: 'MongoDB\\Database',
    gives: { 'MongoDB\\Collection': 'selectCollection getCollection __get' },
    sinks: { nosql: 'command aggregate' },
  },
  {
    name: 'MongoDB\\Client',
    gives: {
      'MongoDB\\Database': 'selectDatabase getDatabase __get',
      'MongoDB\\Collection': 'selectCollection getCollection',
    },
  },
  { name: 'MongoDB\\Driver\\Query', sinks: { nosql: 'new' } },
  { name: 'MongoDB\\Driver\\Command', sinks: { nosql: 'new' } },
  { name: 'MongoDB\\Driver\\Manager', harmless: 'executeQuery executeCommand executeBulkWrite' },
  { name: 'MongoDB\\Driver\\BulkWrite', sinks: { nosql: 'update delete' } },
];
