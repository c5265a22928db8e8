import type { WrittenAtStart } from './written-at-start.js';

/** Folders of common server images that their documentation names as volumes or as written, by repository. */
const folders: Readonly<Record<string, string>> = {
  'prom/prometheus': '/prometheus',
  'prom/alertmanager': '/alertmanager',
  'grafana/grafana': '/var/lib/grafana /tmp',
  'grafana/grafana-oss': '/var/lib/grafana /tmp',
  'grafana/grafana-enterprise': '/var/lib/grafana /tmp',
  'grafana/loki': '/loki /tmp',
  'ollama/ollama': '/root/.ollama /tmp',
  'minio/minio': '/data /root/.minio /tmp',
  'getmeili/meilisearch': '/meili_data /tmp',
  'milvusdb/milvus': '/var/lib/milvus /tmp',
  'semitechnologies/weaviate': '/var/lib/weaviate /tmp',
  'n8nio/n8n': '/home/node/.n8n /tmp',
  'emqx/emqx': '/opt/emqx/data /opt/emqx/log /tmp',
  'jenkins/jenkins': '/var/jenkins_home /tmp',
  'louislam/uptime-kuma': '/app/data /tmp',
  'portainer/portainer-ce': '/data',
  'datarhei/restreamer': '/core/config /core/data /tmp',
  'koenkk/zigbee2mqtt': '/app/data /tmp',
  'nacos/nacos-server': '/home/nacos/logs /home/nacos/data /tmp',
  'grafana/tempo': '/var/tempo /tmp',
  'typesense/typesense': '/data /tmp',
  'redis/redisinsight': '/data /tmp',
  'redis/redis-stack-server': '/data /tmp',
  'mssql/server': '/var/opt/mssql /tmp',
  'mattermost/mattermost-team-edition':
    '/mattermost/config /mattermost/data /mattermost/logs /mattermost/plugins /mattermost/client/plugins /tmp',
  solr: '/var/solr /tmp',
  kibana: '/usr/share/kibana/data /tmp',
  'kibana/kibana': '/usr/share/kibana/data /tmp',
  logstash: '/usr/share/logstash/data /tmp',
  'logstash/logstash': '/usr/share/logstash/data /tmp',
  'nodered/node-red': '/data /tmp',
  'nginxinc/nginx-unprivileged': '/tmp',
  'vaultwarden/server': '/data /tmp',
  'jellyfin/jellyfin': '/config /cache /tmp',
  'hashicorp/consul': '/consul/data /consul/config',
  'directus/directus': '/directus/database /directus/uploads /directus/extensions /tmp',
  'apache/rocketmq': '/home/rocketmq/store /home/rocketmq/logs /tmp',
  'certbot/certbot': '/etc/letsencrypt /var/lib/letsencrypt /var/log/letsencrypt /tmp',
  'searxng/searxng': '/etc/searxng /var/cache/searxng /tmp',
  'eclipse-mosquitto': '/mosquitto/data /mosquitto/log',
  arangodb: '/var/lib/arangodb3 /var/lib/arangodb3-apps /tmp',
  joomla: '/var/www/html /var/run/apache2 /tmp',
  registry: '/var/lib/registry',
  sonarqube: '/opt/sonarqube/data /opt/sonarqube/extensions /opt/sonarqube/logs /opt/sonarqube/temp /tmp',
};

const keystore =
  'a volume for config, which a tmpfs would hide, because it makes its keystore there at the start';

/** The same with what a read-only root file system takes beside. */
const needing: Readonly<Record<string, WrittenAtStart>> = {
  varnish: {
    writes: ['/var/lib/varnish'],
    readOnlyTakes:
      'a tmpfs with exec for it (/var/lib/varnish:exec), because it compiles its configuration there and loads the result',
  },
  'qdrant/qdrant': {
    writes: ['/qdrant/storage', '/qdrant/snapshots'],
    readOnlyTakes:
      'QDRANT_INIT_FILE_PATH with a path in one of them, because it writes .qdrant-initialized into /qdrant otherwise',
  },
  'keycloak/keycloak': {
    writes: ['/opt/keycloak/data', '/tmp'],
    readOnlyTakes:
      'an image in which kc.sh build has run, and start --optimized, because it writes /opt/keycloak/lib/quarkus at the start otherwise',
  },
  'apache/airflow': {
    writes: ['/opt/airflow/logs', '/tmp'],
    readOnlyTakes:
      'an airflow.cfg in the image or a mount, because it writes one into /opt/airflow where there is none',
  },
  'nginxproxy/acme-companion': {
    writes: ['/etc/acme.sh', '/etc/nginx/certs', '/etc/nginx/vhost.d', '/usr/share/nginx/html', '/tmp'],
    readOnlyTakes:
      'a writable /app, in which its generator writes beside the programs, so that no mount can be there: leave it writable',
  },
  cassandra: {
    writes: ['/var/lib/cassandra', '/etc/cassandra', '/opt/cassandra/logs', '/tmp'],
    readOnlyTakes:
      'a volume for /etc/cassandra, which Docker fills from the image and a tmpfs would hide, because its entry point writes its settings there at each start',
  },
  'wurstmeister/kafka': changesOwn('/opt/kafka/config', ['/opt/kafka/logs', '/kafka']),
  ...Object.fromEntries(
    ['phpmyadmin', 'phpmyadmin/phpmyadmin'].map((name) => [
      name,
      {
        writes: ['/etc/phpmyadmin', '/sessions', '/var/run/apache2', '/tmp'],
        readOnlyTakes:
          'a volume for /etc/phpmyadmin, which a tmpfs would hide, because its entry point writes a secret there at the first start',
      },
    ]),
  ),
  ...Object.fromEntries(
    [
      'elasticsearch',
      'elasticsearch/elasticsearch',
      'elasticsearch/elasticsearch-wolfi',
      'opensearchproject/opensearch',
    ].map((name) => {
      const home = `/usr/share/${/opensearch|elasticsearch/.exec(name)?.[0] ?? name}`;
      return [
        name,
        { writes: [`${home}/data`, `${home}/logs`, `${home}/config`, '/tmp'], readOnlyTakes: keystore },
      ];
    }),
  ),
};

/** Of its entry points, which change files of the image in place: a volume would keep those of an old release. */
function changesOwn(settings: string, writes: readonly string[]): WrittenAtStart {
  return {
    writes: [...writes, '/tmp'],
    readOnlyTakes: `a writable ${settings}, in which its start script changes its settings by the environment at each start and which a tmpfs would hide: leave it writable, or mount finished settings with a command that starts the server itself`,
  };
}

/** Names of the publisher's archive and of its paid images hold the same. */
const ofBitnami =
  /^bitnami(?:legacy|secure)?\/(redis|postgresql|mysql|mariadb|mongodb|kafka|zookeeper|rabbitmq|elasticsearch|opensearch|cassandra|keycloak|nginx|apache|wordpress)$/;

/** What a server of a publisher writes, by its repository. */
export function serverWrites(repository: string): WrittenAtStart | undefined {
  if (Object.hasOwn(needing, repository)) return needing[repository];
  const own = ofBitnami.exec(repository)?.[1];
  if (own !== undefined) return changesOwn(`/opt/bitnami/${own} (conf, tmp and logs)`, [`/bitnami/${own}`]);
  const listed = Object.hasOwn(folders, repository) ? folders[repository] : undefined;
  return listed === undefined ? undefined : { writes: listed.split(' ') };
}
