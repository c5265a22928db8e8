/** Facts on an image as its publisher makes it, by its Dockerfile, entry point script and documentation. */
export interface PublishedImage {
  /** The account that its last USER names, by its number where that is fixed: neither a tmpfs nor a new folder belongs to it. */
  readonly account?: string;
  /** The folder that its program unpacks native code to, and loads it from. */
  readonly loadsFrom?: string;
  /** Where it keeps data that one release made, and how that is asked for. */
  readonly data?: readonly string[];
  readonly asked?: string;
}

const own: Readonly<Record<string, string>> = {
  '99': 'haproxy',
  '101': 'nginxinc/nginx-unprivileged redpandadata/redpanda',
  '185': 'spark apache/spark',
  '472': 'grafana/grafana grafana/grafana-oss grafana/grafana-enterprise',
  '1000':
    'elasticsearch elasticsearch/elasticsearch elasticsearch/elasticsearch-wolfi kibana kibana/kibana logstash logstash/logstash ' +
    'opensearchproject/opensearch opensearchproject/opensearch-dashboards sonarqube keycloak/keycloak jenkins/jenkins n8nio/n8n ' +
    'apache/kafka confluentinc/cp-kafka confluentinc/cp-server confluentinc/cp-zookeeper confluentinc/cp-schema-registry ' +
    'confluentinc/cp-kafka-connect confluentinc/cp-kafka-rest confluentinc/cp-ksqldb-server apache/superset apache/nifi ' +
    'nodered/node-red emqx/emqx emqx maildev/maildev mailhog/mailhog directus/directus',
  '2000':
    'mattermost/mattermost-team-edition mattermost/mattermost-enterprise-edition mattermost/mattermost-preview',
  '3000': 'apache/rocketmq',
  '5050': 'dpage/pgadmin4',
  '8983': 'solr',
  '10001':
    'grafana/loki otel/opentelemetry-collector otel/opentelemetry-collector-contrib mssql/server jaegertracing/all-in-one',
  '11211': 'memcached',
  '50000': 'apache/airflow',
  '59000': 'oliver006/redis_exporter',
  '65532': 'cloudflare/cloudflared',
  '65534':
    'prom/prometheus prom/alertmanager prom/pushgateway prom/node-exporter prom/mysqld-exporter prom/statsd-exporter ' +
    'prometheus/prometheus prometheus/alertmanager prometheus/pushgateway prometheus/node-exporter prometheus/mysqld-exporter ' +
    'prometheuscommunity/postgres-exporter prometheuscommunity/elasticsearch-exporter',
  // Their numbers differ between releases.
  adminer: 'adminer',
  varnish: 'varnish',
};

/** What unpacks JNA, JFFI, RocksDB, snappy or zstd, each of which goes by java.io.tmpdir where nothing else is set. */
const loading: Readonly<Record<string, string>> = {
  '/tmp':
    'elasticsearch elasticsearch/elasticsearch elasticsearch/elasticsearch-wolfi opensearchproject/opensearch logstash ' +
    'logstash/logstash cassandra scylladb/cassandra apache/kafka confluentinc/cp-kafka confluentinc/cp-server ' +
    'confluentinc/cp-kafka-connect confluentinc/cp-ksqldb-server confluentinc/cp-schema-registry wurstmeister/kafka ' +
    'jenkins/jenkins nacos/nacos-server flink apache/flink graylog/graylog apache/nifi',
  '/opt/sonarqube/temp': 'sonarqube',
};

/** Images, folders and the question for the release. */
const stores: readonly (readonly [images: string, data: string, asked: string])[] = [
  ['clickhouse clickhouse/clickhouse-server', '/var/lib/clickhouse', 'SELECT version()'],
  ['ghost', '/var/lib/ghost', 'ghost version'],
  ['nextcloud', '/var/www/html', 'occ status'],
  [
    'elasticsearch elasticsearch/elasticsearch elasticsearch/elasticsearch-wolfi',
    '/usr/share/elasticsearch/data',
    'GET / at its port',
  ],
  ['opensearchproject/opensearch', '/usr/share/opensearch/data', 'GET / at its port'],
  ['qdrant/qdrant', '/qdrant/storage', 'GET / at its port'],
  ['semitechnologies/weaviate', '/var/lib/weaviate', 'GET /v1/meta at its port'],
  ['milvusdb/milvus', '/var/lib/milvus', 'GetVersion of its API'],
  ['chromadb/chroma chroma-core/chroma', '/data /chroma/chroma', 'GET /api/v2/version at its port'],
  ['getmeili/meilisearch', '/meili_data', 'GET /version at its port'],
  ['typesense/typesense', '/data', 'GET /debug at its port'],
  ['influxdb', '/var/lib/influxdb /var/lib/influxdb2 /var/lib/influxdb3', 'X-Influxdb-Version of GET /ping'],
  ['neo4j', '/data', 'neo4j --version'],
  ['couchdb', '/opt/couchdb/data', 'GET / at its port'],
  ['cassandra', '/var/lib/cassandra', 'nodetool version'],
  ['scylladb/scylla', '/var/lib/scylla', 'nodetool version'],
  ['solr', '/var/solr', 'solr version'],
  ['arangodb', '/var/lib/arangodb3', 'GET /_api/version at its port'],
  ['couchbase', '/opt/couchbase/var', 'GET /pools at its port'],
  ['rabbitmq', '/var/lib/rabbitmq', 'rabbitmqctl version'],
  ['redis redis/redis-stack redis/redis-stack-server', '/data', 'INFO server'],
  ['valkey/valkey', '/data', 'INFO server'],
  ['minio/minio', '/data', 'minio --version'],
  ['mssql/server', '/var/opt/mssql', 'SELECT @@VERSION'],
  ['apache/kafka confluentinc/cp-kafka', '/var/lib/kafka/data', 'kafka-topics --version'],
  ['redpandadata/redpanda', '/var/lib/redpanda/data', 'rpk version'],
  ['prom/prometheus prometheus/prometheus', '/prometheus', 'prometheus --version'],
  ['grafana/loki', '/loki', 'loki --version'],
  ['grafana/grafana grafana/grafana-oss grafana/grafana-enterprise', '/var/lib/grafana', 'grafana server -v'],
  ['n8nio/n8n', '/home/node/.n8n', 'n8n --version'],
  ['gitea/gitea', '/data', 'gitea --version'],
  ['gitlab/gitlab-ce gitlab/gitlab-ee', '/var/opt/gitlab', 'gitlab-rake gitlab:env:info'],
  ['jenkins/jenkins', '/var/jenkins_home', 'the foot of its pages'],
  ['sonarqube', '/opt/sonarqube/data', 'GET /api/server/version at its port'],
  ['portainer/portainer-ce portainer/portainer-ee', '/data', 'GET /api/status at its port'],
  ['vaultwarden/server', '/data', 'vaultwarden --version'],
  ['louislam/uptime-kuma', '/app/data', 'its page About'],
  ['dpage/pgadmin4', '/var/lib/pgadmin', 'its menu Help, About'],
  ['home-assistant/home-assistant homeassistant/home-assistant', '/config', 'hass --version'],
  ['jc21/nginx-proxy-manager', '/data', 'the foot of its pages'],
  ['open-webui/open-webui', '/app/backend/data', 'GET /api/version at its port'],
];

/** What no-new-privileges stops of an image besides what is said of all, as a sentence. */
const gaining: ReadonlyMap<string, string> = new Map([
  [
    'dpage/pgadmin4',
    'Its entry point starts postfix by sudo, which fails then: set PGADMIN_DISABLE_POSTFIX: "1" in the same step where it is to send no mail, and leave it out else.',
  ],
]);

export function gainsByStart(repository: string): string | undefined {
  return gaining.get(repository);
}

const known: ReadonlyMap<string, PublishedImage> = tableOf();

function tableOf(): ReadonlyMap<string, PublishedImage> {
  const found = new Map<string, PublishedImage>();
  const add = (images: string, facts: PublishedImage) => {
    for (const name of images.split(' ')) found.set(name, { ...found.get(name), ...facts });
  };
  for (const [account, images] of Object.entries(own)) add(images, { account });
  for (const [loadsFrom, images] of Object.entries(loading)) add(images, { loadsFrom });
  for (const [images, data, asked] of stores) add(images, { data: data.split(' '), asked });
  return found;
}

/** By the repository of an image, with `library/` or without. */
export function publishedImage(repository: string): PublishedImage {
  const name = repository.replace(/^library\//, '');
  const facts = known.get(name) ?? {};
  return /^bitnami(?:legacy|secure)?\//.test(name) ? { ...facts, account: '1001' } : facts;
}

/** What a tmpfs takes where native code is unpacked, as it stands behind "It takes". */
export function takesExec(repository: string): string | undefined {
  const folder = publishedImage(repository).loadsFrom;
  return folder === undefined
    ? undefined
    : `a tmpfs with exec for ${folder} (${folder}:exec), because it unpacks native code there and loads it`;
}

/** Each major release of InfluxDB has folders of its own; a tag without a number is of the second. */
export function influxFolders(tag = ''): readonly string[] {
  const [major = '2'] = /^[13]/.exec(tag) ?? [];
  if (major === '2') return ['/var/lib/influxdb2', '/etc/influxdb2', '/tmp'];
  return [major === '1' ? '/var/lib/influxdb' : '/var/lib/influxdb3', '/tmp'];
}
