import { expect, it } from 'vitest';
import { configFindingsIn } from '../testing/config-scan.js';
import { hasOwnUser } from './service-images.js';

async function adviceOn(rule: string, lines: string): Promise<string> {
  const found = await configFindingsIn({ 'compose.yaml': `services:\n  tide:\n${lines}` });
  return found.find((each) => each.rule === rule)?.fix?.summary ?? '';
}

it.each([
  ['varnish:7', 'the uid= and gid= of user varnish'],
  ['docker.elastic.co/kibana/kibana:9.0.0', 'the uid= and gid= of user 1000'],
  ['quay.io/prometheus/prometheus:v3', 'the uid= and gid= of user 65534'],
  ['mcr.microsoft.com/mssql/server:2022-latest', 'the uid= and gid= of user 10001'],
  ['bitnami/redis:7', 'the uid= and gid= of user 1001'],
])('a tmpfs does not belong to the account that %s ends with', async (image, words) => {
  expect(await adviceOn('writable-root-filesystem', `    image: ${image}\n`)).toContain(words);
});

it.each([
  ['elasticsearch:9.0.0', '/tmp:exec'],
  ['opensearchproject/opensearch:3', '/tmp:exec'],
  ['logstash:9.0.0', '/tmp:exec'],
  ['cassandra:5', '/tmp:exec'],
  ['confluentinc/cp-kafka:8.0.0', '/tmp:exec'],
  ['sonarqube:25', '/opt/sonarqube/temp:exec'],
])('native code of %s runs from a tmpfs with exec', async (image, words) => {
  expect(await adviceOn('writable-root-filesystem', `    image: ${image}\n`)).toContain(words);
});

it.each(['postgres:17', 'grafana/grafana:12'])('%s unpacks none', async (image) => {
  expect(await adviceOn('writable-root-filesystem', `    image: ${image}\n`)).not.toContain(':exec');
});

it.each([
  ['qdrant/qdrant', 'tide:/qdrant/storage', true],
  ['cr.weaviate.io/semitechnologies/weaviate', './data:/var/lib/weaviate', true],
  ['ghcr.io/chroma-core/chroma', 'tide:/chroma/chroma', true],
  ['cassandra:latest', 'tide:/var/lib/cassandra', true],
  ['redis', 'tide:/data', true],
  ['redis', './redis.conf:/etc/redis.conf', false],
  ['acme/qdrant', 'tide:/qdrant/storage', false],
])('asks for the release of data that %s has at %s', async (image, mount, isSaid) => {
  const lines = `    image: ${image}\n    volumes: ["${mount}"]\n`;
  expect((await adviceOn('image-tag-latest', lines)).includes('runs on its data now')).toBe(isSaid);
});

it.each([
  ['apache/airflow', true],
  ['library/memcached', true],
  ['acme/varnish', false],
])('knows whether %s ends with USER', (repository, isSo) => {
  expect(hasOwnUser({ repository })).toBe(isSo);
});

it.each([
  ['MONGO_LOG_DIR=/dev/null', 'acme/tide:1', '/dev/null'],
  ['TIDE_CACHE_DIR=/proc/tide', 'acme/tide:1', '/proc/tide'],
  ['TIDE_LOG_DIR=/var/log/tide', 'mongo:8', '/var/log/tide'],
])(
  'names no place that nothing may be mounted at, or no program reads: %s in %s',
  async (set, image, path) => {
    const lines = `    image: ${image}\n    environment: ["${set}"]\n`;
    expect(await adviceOn('writable-root-filesystem', lines)).not.toContain(path);
  },
);

it.each([
  ['TIDE_CACHE_DIR=/dev/shm/tide', 'acme/tide:1', '/dev/shm/tide (TIDE_CACHE_DIR)'],
  ['ZOO_LOG_DIR=/var/log/zoo', 'zookeeper:3', '/var/log/zoo (ZOO_LOG_DIR)'],
])('names the folder of a variable that is read: %s in %s', async (set, image, words) => {
  const lines = `    image: ${image}\n    environment: ["${set}"]\n`;
  expect(await adviceOn('writable-root-filesystem', lines)).toContain(words);
});

it('names what a command writes', async () => {
  const lines =
    '    image: nginx:1\n    command: sh -c "envsubst < /tide.conf > /etc/nginx/nginx.conf && nginx"\n';
  expect(await adviceOn('writable-root-filesystem', lines)).toContain(
    'Its start writes /etc/nginx/nginx.conf: ',
  );
});

it('names the socket that comes by volumes_from', async () => {
  const socket = (name: string, more = '') =>
    `  ${name}:\n    image: acme/${name}:1\n    volumes: ["/var/run/docker.sock:/run/${name}.sock:ro"]\n${more}`;
  const file = `services:\n${socket('gate')}${socket('quay', '    volumes_from: ["gate:ro"]\n')}`;
  const found = await configFindingsIn({ 'compose.yaml': file });
  const advice = found
    .filter(({ rule }) => rule === 'engine-socket-mounted')
    .map(({ fix }) => fix?.summary ?? '');
  expect(advice.find((each) => each.includes('volumes_from brings it'))).toContain(
    '(gate, at /run/gate.sock)',
  );
  expect(advice.find((each) => each.includes('By volumes_from quay has'))).toBeDefined();
});

it.each([
  ['influxdb:1.8', '(/var/lib/influxdb, /tmp, '],
  ['influxdb:2.7-alpine', '(/var/lib/influxdb2, /etc/influxdb2, /tmp, '],
  ['influxdb:3-core', '(/var/lib/influxdb3, /tmp, '],
])('names the folders of the release of %s', async (image, words) => {
  expect(await adviceOn('writable-root-filesystem', `    image: ${image}\n`)).toContain(words);
});

it('names what sudo no longer starts', async () => {
  expect(await adviceOn('privilege-escalation-allowed', '    image: dpage/pgadmin4:9\n')).toContain(
    'PGADMIN_DISABLE_POSTFIX',
  );
});
