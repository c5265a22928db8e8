import { publishedImage } from './published-images.js';

/** What is known of the official image of a service, by its documentation on Docker Hub and its entrypoint script. */
export interface ServiceImage {
  /** The protocol on its port. */
  readonly protocol: string;
  /** The entrypoint starts as root, hands its folders over and goes on as an account of its own. */
  readonly dropsRoot: boolean;
  /** Folders that the program writes. */
  readonly writes: readonly string[];
  /** What a read-only root file system takes beside mounts for what it writes. */
  readonly readOnlyTakes?: string;
  /** Capabilities that entrypoint or program need, by their short names. */
  readonly capabilities: readonly string[];
  /** A command in the image that exits with 0 where the service answers. */
  readonly health?: readonly [program: string, ...words: string[]];
}

/** `chown` of folders of others, then `setpriv` or `gosu`. */
const switching = ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID'];

function database(
  protocol: string,
  writes: readonly string[],
  health?: readonly [string, ...string[]],
): ServiceImage {
  return {
    protocol,
    dropsRoot: true,
    writes: [...writes, '/tmp'],
    capabilities: switching,
    ...(health ? { health } : {}),
  };
}

function web(writes: readonly string[]): ServiceImage {
  return {
    protocol: 'http',
    dropsRoot: true,
    writes,
    capabilities: ['CHOWN', 'NET_BIND_SERVICE', 'SETGID', 'SETUID'],
  };
}

const postgres = database('postgresql', ['/var/lib/postgresql', '/var/run/postgresql'], ['pg_isready', '-q']);
const mysql = database(
  'mysql',
  ['/var/lib/mysql', '/var/run/mysqld'],
  ['mysqladmin', 'ping', '-h', '127.0.0.1'],
);
const mariadb = database(
  'mysql',
  ['/var/lib/mysql', '/run/mysqld'],
  ['healthcheck.sh', '--connect', '--innodb_initialized'],
);
const redis = database('redis', ['/data'], ['redis-cli', 'ping']);

const images: ReadonlyMap<string, ServiceImage> = new Map<string, ServiceImage>([
  ['postgres', postgres],
  ['postgis', postgres],
  ['timescaledb', postgres],
  ['pgvector', postgres],
  ['mysql', mysql],
  ['percona', mysql],
  ['mariadb', mariadb],
  ['redis', redis],
  ['valkey', database('redis', ['/data'], ['valkey-cli', 'ping'])],
  ['mongo', database('mongodb', ['/data/db', '/data/configdb'])],
  ['rabbitmq', database('amqp', ['/var/lib/rabbitmq'], ['rabbitmq-diagnostics', '-q', 'ping'])],
  ['cassandra', database('cassandra', ['/var/lib/cassandra'])],
  [
    'couchdb',
    {
      ...database('http', ['/opt/couchdb/data', '/opt/couchdb/etc/local.d']),
      readOnlyTakes:
        'files that are mounted at /opt/couchdb/etc/vm.args and /opt/couchdb/.erlang.cookie in place of NODENAME and COUCHDB_ERLANG_COOKIE, because its entry point writes them there at the start, and Erlang makes a cookie itself where none is given; else leave it writable',
    },
  ],
  ['influxdb', database('http', ['/var/lib/influxdb2', '/etc/influxdb2'])],
  [
    'neo4j',
    {
      ...database('http', ['/data', '/logs', '/var/lib/neo4j/conf', '/var/lib/neo4j/plugins']),
      readOnlyTakes:
        'user: "7474:7474" as well, because its entry point hands its home over where it starts as root, and a volume for conf, which a tmpfs would hide',
    },
  ],
  ['elasticsearch', database('http', ['/usr/share/elasticsearch'])],
  ['opensearch', database('http', ['/usr/share/opensearch'])],
  [
    'clickhouse-server',
    database('http', ['/var/lib/clickhouse', '/var/log/clickhouse-server', '/etc/clickhouse-server/users.d']),
  ],
  ['zookeeper', database('zookeeper', ['/data', '/datalog', '/logs'])],
  ['memcached', { protocol: 'memcached', dropsRoot: false, writes: [], capabilities: [] }],
  ['nginx', web(['/var/cache/nginx', '/var/run'])],
  ['httpd', web(['/usr/local/apache2/logs'])],
  ['caddy', { ...web(['/config', '/data']), dropsRoot: false, capabilities: ['NET_BIND_SERVICE'] }],
  ['haproxy', { ...web([]), dropsRoot: false, capabilities: ['NET_BIND_SERVICE'] }],
  ['traefik', { ...web([]), dropsRoot: false, capabilities: ['NET_BIND_SERVICE'] }],
  ['wordpress', web(['/var/www/html', '/var/run/apache2', '/tmp'])],
  ['nextcloud', web(['/var/www/html', '/var/run/apache2', '/tmp'])],
  // Uploads pass through the folder of the system for what is temporary.
  ['ghost', web(['/var/lib/ghost/content', '/tmp'])],
  ['vault', { ...web(['/vault']), capabilities: ['IPC_LOCK', 'SETFCAP', ...switching] }],
]);

/** By the last part of the image's name: `postgres` of `docker.io/library/postgres:17`. */
export function serviceImage(name: string): ServiceImage | undefined {
  return images.get(name);
}

/** `postgres` of `pgvector`: images that are called after what extends their server. */
export function serverIn(name: string): string {
  return images.get(name) === postgres ? 'postgres' : name;
}

/** Docker's official images whose Dockerfiles have ended with USER in every release that is still pulled. */
const officialWithUser = new Set(
  'emqx fluentd kibana kong logstash memcached open-liberty rocket.chat solr websphere-liberty'.split(' '),
);

/** The same of images by their publishers, beside those whose account is known. */
const publishedWithUser = /^prom(?:etheus)?\/[a-z]+-exporter$/;

/** Whether containers of the image run as an account other than root by themselves. */
export function hasOwnUser({
  registry,
  repository,
}: {
  readonly registry?: string | undefined;
  readonly repository: string;
}): boolean {
  const name = repository.replace(/^library\//, '');
  const isOfficial = registry === undefined || registry === 'docker.io';
  if (!name.includes('/')) return isOfficial && officialWithUser.has(name);
  return publishedWithUser.test(name) || publishedImage(name).account !== undefined;
}

/** Bases of AWS for functions, whose platform runs every image as an account without rights: https://docs.aws.amazon.com/lambda/latest/dg/images-create.html */
export function isForFunctions({
  registry,
  repository,
}: {
  readonly registry?: string | undefined;
  readonly repository: string;
}): boolean {
  return (
    /(?:^|\/)aws-lambda-[a-z]/.test(repository) ||
    (registry === 'public.ecr.aws' && /^lambda\//.test(repository))
  );
}
