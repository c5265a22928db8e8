/** Servers that take passwords, by the words that names of settings, images, hosts and schemes of addresses have in common. */
const families: readonly (readonly [family: string, words: RegExp])[] = [
  ['postgres', /postgres|pgsql|postgis|timescale|(?:^|_)pg(?:_|password|$)/],
  ['mysql', /mysql|mariadb|percona/],
  ['mssql', /mssql|sqlserver/],
  ['oracle', /oracle/],
  ['mongo', /mongo/],
  ['redis', /redis|valkey|keydb/],
  ['rabbitmq', /rabbit|amqp/],
  ['neo4j', /neo4j|^bolt/],
  ['clickhouse', /clickhouse/],
  ['cassandra', /cassandra|scylla/],
  ['influxdb', /influx/],
  ['elasticsearch', /elastic|opensearch/],
  ['nats', /(?:^|_)nats(?:_|$)/],
  // Stores of objects by the interface of S3, whose key opens what the password of an account does.
  ['s3', /minio|rustfs|seaweedfs|(?:^|_)(?:aws|s3)(?:_|$)/],
  ['mail', /smtp|imap|(?:^|_)e?mail(?:_|$)/],
  ['ldap', /ldap/],
  ['mqtt', /mqtt|mosquitto/],
  ['flower', /(?:^|_)flower(?:_|$)/],
];

export function serverFamily(text: string): string | undefined {
  const lower = text.toLowerCase();
  return families.find(([, words]) => words.test(lower))?.[0];
}

const databases = new Set('postgres mysql mssql oracle mongo clickhouse cassandra'.split(' '));

/** `DB_PASSWORD` names no server, but is of one for data. */
export function isForDatabase(setting: string): boolean {
  return /(?:^|_)(?:DB|SQL|DATABASE|DATASOURCE)(?:_|PASSWORD|$)/i.test(setting);
}

export function isDatabase(family: string): boolean {
  return databases.has(family);
}

/**
 * Settings that take an account and its password in one value: https://neo4j.com/docs/operations-manual/current/docker/introduction/ and
 * https://flower.readthedocs.io/en/latest/config.html#basic-auth
 */
const combined: readonly (readonly [setting: string, value: RegExp])[] = [
  ['NEO4J_AUTH', /^[^\s/]{1,100}\/([^\s/]{1,200})$/],
  ['FLOWER_BASIC_AUTH', /^[^\s:,]{1,100}:([^\s:,]{1,200})$/],
];

/** The password in a setting of both: `word` of `NEO4J_AUTH=neo4j/word`. */
export function passwordOfBoth(setting: string, value: string): string | undefined {
  return combined.find(([name]) => name === setting)?.[1].exec(value.trim())?.[1];
}

/** Programs of servers and their clients, which take a password as an option. */
const programs: ReadonlyMap<string, readonly string[]> = new Map([
  ['neo4j', ['cypher-shell']],
  ['mysql', ['mysql', 'mysqladmin', 'mysqldump', 'mariadb', 'mariadb-admin', 'mariadb-dump']],
  ['redis', ['redis-server', 'redis-cli', 'valkey-server', 'valkey-cli']],
  ['mongo', ['mongo', 'mongosh', 'mongodump', 'mongorestore']],
  ['clickhouse', ['clickhouse-client']],
  ['rabbitmq', ['rabbitmqadmin']],
]);

/** Whether a command of such a program signs in, or is protected, by the password; or has it in a variable or an address of its own. */
export function isGivenTo(family: string, command: string, password: string): boolean {
  const words = command
    .split(/[\s"']+/)
    .slice(0, mostWords)
    .map((word) => word.replace(/[;&|)]{1,9}$/, ''));
  return (
    isOption(family, words, password) ||
    words.some((word) => isAssigned(family, word, password)) ||
    (family === 's3' && isOfAlias(words, password))
  );
}

const mostWords = 400;

function isOption(family: string, words: readonly string[], password: string): boolean {
  const start = words.findIndex((word) =>
    programs.get(family)?.includes(word.slice(word.lastIndexOf('/') + 1)),
  );
  if (start === -1) return false;
  return words.slice(start + 1).some((word, index) => {
    const [, joined] = /^(?:--(?:password|requirepass|pass)=|-p(?=.))(.{1,200})$/.exec(word) ?? [];
    const isBehind = /^(?:-p|-a|--(?:password|requirepass|pass))$/.test(words[start + index] ?? '');
    return joined === password || (word === password && isBehind);
  });
}

/** `PGPASSWORD=word`, and `amqp://tide:word@quay/` */
function isAssigned(family: string, word: string, password: string): boolean {
  const [, name = '', value] = /^([A-Z][A-Z0-9_]{1,60})=(.{1,200})$/.exec(word) ?? [];
  if (value === password && /PASS|PWD|AUTH|SECRET/.test(name) && serverFamily(name) === family) return true;
  const [, scheme = '', joined] = addressWithPassword.exec(word.slice(0, longestWord)) ?? [];
  return joined === password && serverFamily(scheme) === family;
}

const longestWord = 1_000;
const addressWithPassword = /(?:^|=)([a-z][a-z0-9+.-]{0,40}):\/\/[^\s:@/]{0,100}:([^\s@/]{1,200})@/i;

/** `mc alias set quay http://store:9000 tide word`, `mc config host add` of old: https://min.io/docs/minio/linux/reference/minio-mc/mc-alias-set.html */
function isOfAlias(words: readonly string[], password: string): boolean {
  return words.some((word, at) => {
    const isSet =
      (word === 'set' && words[at - 1] === 'alias') || (word === 'add' && words[at - 1] === 'host');
    return isSet && words.slice(at + 1, at + longestAlias).includes(password, 2);
  });
}

/** A name, an address, an account, its password, and options between them. */
const longestAlias = 8;
