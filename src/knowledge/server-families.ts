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
  ['minio', /minio/],
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
  ['mysql', ['mysql', 'mysqladmin', 'mariadb', 'mariadb-admin']],
  ['redis', ['redis-server', 'redis-cli', 'valkey-server', 'valkey-cli']],
  ['mongo', ['mongo', 'mongosh']],
]);

/** Whether a command of such a program signs in, or is protected, by the password. */
export function isGivenTo(family: string, command: string, password: string): boolean {
  const words = command.split(/[\s"']+/).slice(0, 200);
  const start = words.findIndex((word) =>
    programs.get(family)?.includes(word.slice(word.lastIndexOf('/') + 1)),
  );
  if (start === -1) return false;
  return words.slice(start + 1).some((word, index) => {
    const [, joined] = /^(?:--(?:password|requirepass|pass)=|-p(?=.))(.{1,200})$/.exec(word) ?? [];
    const isOption = /^(?:-p|-a|--(?:password|requirepass|pass))$/.test(words[start + index] ?? '');
    return joined === password || (word === password && isOption);
  });
}
