/** Public servers that keep data in folders of their own name, by the words that their folders, packages and images have in common. */
const servers: readonly RegExp[] = [
  /postgres|pgsql|pgdata|postgis|timescale/,
  /mysql|mariadb|percona/,
  /mongo/,
  /redis|valkey|keydb/,
  /elasticsearch|opensearch|logstash|kibana/,
  /clickhouse/,
  /influxdb/,
  /cassandra|scylla/,
  /rabbitmq/,
  /kafka|zookeeper|redpanda/,
  /neo4j/,
  /couch(?:db|base)/,
  /(?:^|\W)(?:minio|etcd|consul|vault|nats|solr|memcached|meilisearch|qdrant|weaviate|milvus|arangodb3?|typesense)(?:\W|$)/,
  /mosquitto|emqx|activemq|artemis/,
  /grafana|prometheus|loki|graphite/,
  /nginx|apache2|httpd|caddy|traefik|haproxy/,
  /prosody|ejabberd|openfire/,
  /postfix|dovecot|(?:^|\W)exim/,
  /ldap|slapd/,
  /jenkins|gitea|gitlab|nexus|sonarqube/,
];

/** Folders of images of databases whose names do not show it. */
const ofImages: readonly (readonly [folder: RegExp, server: RegExp])[] = [
  [/^\/data\/(?:config)?db$/, /mongo/],
  [/^\/bitnami(?:\/|$)/, /bitnami/],
];

/** The servers that a folder is of; what has none of their names in it is of the program itself. */
export function serverOfFolder(path: string): RegExp | undefined {
  const special = ofImages.find(([folder]) => folder.test(path));
  return special?.[1] ?? servers.find((server) => server.test(path.toLowerCase()));
}

/** `postgresql-client`, `libmysqlclient-dev`, `redis-tools`: what only connects to a server. */
export function isForClients(name: string): boolean {
  return /(?:^|[-_])(?:client|clients|cli|tools?|dev|devel|libs?|common|driver)(?:[-_\d.]|$)|^lib|^(?:php|python3?|perl|ruby|node|py3)[\d.]{0,5}-/.test(
    name,
  );
}
