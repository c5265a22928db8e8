// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so Compose writes its variables.
import { describe, expect, it } from 'vitest';
import { configFindingsIn } from '../../testing/config-scan.js';

async function foundIn(rule: string, services: string) {
  const found = await configFindingsIn({ 'compose.yaml': `services:\n${services}` });
  return found.find((each) => each.rule === rule);
}

const app = '  app:\n    image: registry.example.com/app:1.4\n';

describe('keys of a cloud in a Compose file', () => {
  const queue = '  queue:\n    image: softwaremill/elasticmq-native:1.6\n';
  const withKey = (key: string, endpoint = 'http://queue:9324') =>
    `${app}    environment: { ENDPOINT: "${endpoint}", AWS_SECRET_ACCESS_KEY: ${key} }\n`;

  it.each([
    ['a word in place of a key', withKey('dummy')],
    ['a word in place of the key of an interface', `${app}    environment: { TIDE_API_KEY: dummy }\n`],
    ['what says that none is needed', `${app}    environment: { TIDE_API_KEY: sk-not-needed }\n`],
    [
      'the name of the server that is called',
      `${app}    environment: { TIDE_API_KEY: harbour, TIDE_URL: "http://harbour:8080/v1" }\n`,
    ],
    ['the identifier of a key', `${app}    environment: { AWS_ACCESS_KEY_ID: AKIA2TIDE3FERRY4QUAY }\n`],
    ['a key for an emulator that the file starts', queue + withKey('harbour7')],
    ['a key for one that it waits for', `${queue}${withKey('harbour7', '')}    depends_on: [queue]\n`],
    [
      'a key for an emulator by its command',
      `  queue: { image: "example/sdk:1", command: gcloud beta emulators pubsub start }\n${withKey('harbour7')}`,
    ],
  ])('is no secret: %s', async (_, services) => {
    expect(await foundIn('secret-in-environment', services)).toBeUndefined();
  });

  it.each([
    ['a short key', `${app}    environment: { TIDE_API_KEY: sk-1234 }\n`],
    [
      'a key that is called after no server',
      `${app}    environment: { TIDE_API_KEY: quayside, TIDE_URL: "http://harbour:8080/v1" }\n`,
    ],
    ['a key with no emulator', withKey('harbour7')],
    ['a key for something else than the emulator', queue + withKey('harbour7', 'http://store:9000')],
    ['what has the form of a key', queue + withKey('wJ2tideL9quayM4ferryK7lanternP3harbourQ8')],
    [
      'a password beside an emulator',
      `${queue}${app}    environment: { ENDPOINT: "http://queue:9324", DB_PASSWORD: harbour7 }\n`,
    ],
  ])('is one: %s', async (_, services) => {
    expect(await foundIn('secret-in-environment', services)).toBeDefined();
  });
});

describe('advice about a secret in a Compose file', () => {
  it.each([
    ['postgres:17', 'POSTGRES_PASSWORD', true],
    ['wordpress:6', 'WORDPRESS_DB_PASSWORD', true],
    ['rabbitmq:4', 'RABBITMQ_DEFAULT_PASS_TOKEN', false],
    ['registry.example.com/app:1.4', 'POSTGRES_PASSWORD_TOKEN', false],
    ['acme/postgres:17', 'POSTGRES_PASSWORD', false],
  ])('%s reads %s from a file: %s', async (image, name, isRead) => {
    const services = `  app: { image: "${image}", environment: { ${name}: quay7-Lantern } }\n`;
    const found = await foundIn('secret-in-environment', services);
    expect(found?.fix?.summary.includes(`${name}_FILE`)).toBe(isRead);
  });

  it('names no file for an image that is built here', async () => {
    const services =
      '  db: { build: ., image: postgres, environment: { POSTGRES_PASSWORD: quay7-Lantern } }\n';
    const found = await foundIn('secret-in-environment', services);
    expect(found?.fix?.summary).not.toContain('_FILE');
  });

  it.each([
    ['environment: { DB_PASSWORD: "${APP_DB_PASSWORD:-quay7-Lantern}" }'],
    ['environment: ["DB_PASSWORD=${APP_DB_PASSWORD-quay7-Lantern}"]'],
  ])('shows a fallback as such: %s', async (line) => {
    const found = await foundIn('secret-in-environment', `${app}    ${line}\n`);
    expect(found?.fix?.summary).toMatch(/Leave out the fallback: \$\{APP_DB_PASSWORD:\?\}/);
    expect(JSON.stringify(found?.evidence)).toContain('literal fallback: ${APP_DB_PASSWORD:-…}');
  });
});

describe('what weighs less in a Compose file', () => {
  const sys = '    volumes: ["/sys:/host/sys:ro"]\n';
  const bare = '    read_only: true\n    security_opt: ["no-new-privileges:true"]\n';
  it.each([
    ['writable-root-filesystem', `${app}    ports: ["80:80"]\n`, 'medium', /read_only: true/],
    [
      'writable-root-filesystem',
      `${app}    ports: ["80:80"]\n    privileged: true\n`,
      'low',
      /read_only: true/,
    ],
    [
      'writable-root-filesystem',
      `${app}    ports: ["80:80"]\n    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]\n`,
      'low',
      /read_only: true/,
    ],
    ['capability-net-raw', `${app}    cap_add: [NET_RAW]\n`, 'low', /cap_drop: \[ALL\]/],
    ['capability-net-raw', `${app}    cap_drop: [ALL]\n    cap_add: [NET_RAW]\n`, 'high', /Remove NET_RAW/],
    ['image-tag-latest', '  app: { image: harbourapp }\n', 'low', /build:/],
    ['image-tag-latest', '  app: { image: nginx }\n', 'medium', /release tag/],
    ['image-tag-latest', '  app: { image: acme/harbourapp }\n', 'medium', /release tag/],
    ['sensitive-host-path', `${app}    volumes: ["/run/udev:/run/udev:ro"]\n`, 'low', /path of its device/],
    [
      'sensitive-host-path',
      `${app}    volumes: ["/etc/ssl/private/quay.key:/quay.key:ro"]\n`,
      'low',
      /serves TLS by it/,
    ],
    ['sensitive-host-path', `${app}    volumes: ["/run/udev:/run/udev"]\n`, 'high', /Mount a volume/],
    ['sensitive-host-path', `${app}    volumes: ["/etc/passwd:/etc/passwd:ro"]\n`, 'low', /as it is/],
    ['sensitive-host-path', `${app}    volumes: ["/etc/passwd:/etc/passwd"]\n`, 'high', /Mount it read-only/],
    [
      'sensitive-host-path',
      `${app}    volumes: ["/etc/quays/quay.conf:/q.conf:ro"]\n`,
      'medium',
      /one file, read-only/,
    ],
    [
      'sensitive-host-path',
      `${app}    volumes: ["/etc/letsencrypt:/certs"]\n`,
      'high',
      /mounts it read-only/,
    ],
    ['sensitive-host-path', `${app}    volumes: ["/etc/letsencrypt:/certs:ro"]\n`, 'high', /archive/],
    [
      'sensitive-host-path',
      '  certs: { image: "certbot/certbot:v3.0", volumes: ["/etc/letsencrypt:/etc/letsencrypt"] }\n',
      'low',
      /renews the certificates/,
    ],
    [
      'sensitive-host-path',
      '  pages: { image: "nginx:1.28", volumes: ["/etc/letsencrypt:/etc/letsencrypt:ro"] }\n',
      'low',
      /live.NAME/,
    ],
    [
      'sensitive-host-path',
      '  pages: { image: "nginx:1.28", volumes: ["/etc/letsencrypt:/etc/letsencrypt"] }\n',
      'high',
      /mounts it read-only/,
    ],
    [
      'sensitive-host-path',
      '  metrics: { image: "prom/node-exporter:v1.9.0", volumes: ["/:/rootfs:ro"] }\n',
      'high',
      /--path\.rootfs=\/rootfs/,
    ],
    [
      'sensitive-host-path',
      '  metrics: { image: "prom/node-exporter:v1.9.0", command: --path.rootfs=/host, volumes: ["/:/host:ro"] }\n',
      'high',
      /^Remove the mount, unless/,
    ],
    ['sensitive-host-path', `${app}    volumes: ["/dev:/dev"]\n`, 'high', /devices:.*by-id/],
    ['sensitive-host-path', `${app}${sys}`, 'high', /measures the host/],
    ['sensitive-host-path', `${app}${sys}${bare}    user: "1000"\n`, 'low', /measures the host/],
    ['sensitive-host-path', `${app}${sys}${bare}    user: "0"\n`, 'high', /measures the host/],
  ])('%s: %j', async (rule, services, severity, advice) => {
    const found = await foundIn(rule, services);
    expect(found?.severity).toBe(severity);
    expect(found?.fix?.summary).toMatch(advice);
  });

  it('shows the variable that an image stands in', async () => {
    const found = await foundIn('image-tag-latest', '  app: { image: "${IMAGE:-acme/harbour:latest}" }\n');
    expect(JSON.stringify(found?.evidence)).toContain('image: ${IMAGE:-acme/harbour:latest}');
  });
});

describe('advice about a root file system', () => {
  it.each([
    ['image: "postgres:17"', /\/var\/lib\/postgresql\/data, .*docker diff/],
    ['image: "memcached:1"', /\/tmp, and what "docker diff"/],
    ['image: "acme/app:1", command: npm run build && npm start', /builds at the start \(npm run build\)/],
    ['image: "acme/app:1", command: [uv, run, app.py]', /start with uv run --no-sync/],
    ['image: "acme/app:1", command: [uv, run, --no-sync, app.py]', /^Set read_only/],
    ['image: "acme/app:1", command: [poetry, run, app]', /^Set read_only/],
    ['image: "acme/app:1", command: npx nest start', /builds at the start \(nest start\)/],
    ['image: "acme/app:1", command: next start', /^Set read_only/],
    [
      'build: ., environment: { POSTGRES_DB: quay }, volumes: ["data:/var/lib/postgresql/data"]',
      /\(\/var\/run\/postgresql, \/tmp, and/,
    ],
    ['build: ., environment: { POSTGRES_DB: quay }, volumes: ["data:/srv"]', /\(\/tmp, and/],
    [
      'build: ., environment: { MYSQL_DATABASE: quay }, volumes: ["data:/var/lib/mysql"]',
      /\(\/var\/run\/mysqld, /,
    ],
    ['image: "acme/app:1", command: mvn -B spring-boot:run', /builds at the start \(spring-boot:run\)/],
    ['image: "acme/app:1", command: npm start', /^Set read_only/],
  ])('%s', async (keys, advice) => {
    const found = await foundIn('writable-root-filesystem', `  app: { ${keys} }\n`);
    expect(found?.fix?.summary).toMatch(advice);
  });
});

describe('what has to stay as it is', () => {
  const up = '    ports: ["80:80"]\n';
  it.each<readonly [string, string, string, RegExp]>([
    ['host-network', `${app}    network_mode: host\n`, 'high', /^Remove the setting/],
    [
      'host-network',
      `${app}    network_mode: host\n    cap_add: [NET_ADMIN]\n`,
      'medium',
      /^Keep it where .*transparent proxy/,
    ],
    [
      'host-network',
      `${app}    network_mode: host\n    cap_add: [SYS_TIME]\n`,
      'high',
      /^Remove the setting/,
    ],
    ['writable-root-filesystem', app + up, 'medium', /^Set read_only/],
    [
      'writable-root-filesystem',
      `${app + up}    environment: { PUID: 1000 }\n`,
      'low',
      /\(PUID\)\. Leave that writable/,
    ],
    [
      'writable-root-filesystem',
      `${app + up}    environment: { TIDE_FAIL2BAN: "true" }\n`,
      'low',
      /\(TIDE_FAIL2BAN\)\. Leave that writable/,
    ],
    ['writable-root-filesystem', app.replace('app:1.4', 'sftp:1') + up, 'low', /\(sftp\)/],
    ['writable-root-filesystem', app.replace('app:1.4', 'sftp-client:1') + up, 'medium', /^Set read_only/],
  ])('%s: %s', async (rule, services, severity, advice) => {
    const found = await foundIn(rule, services);
    expect(found?.severity).toBe(severity);
    expect(found?.fix?.summary).toMatch(advice);
  });
});

it.each([
  ['59c6995e998f97a5', false],
  ['59c6995e998f97a6', true],
])('takes a key that a network for development prints for no secret: %s', async (head, isFound) => {
  const services = `${app}    environment: { RELAY_PRIVATE_KEY: "0x${head}${'1'.repeat(48)}" }\n`;
  expect((await foundIn('secret-in-environment', services)) !== undefined).toBe(isFound);
});

it.each([
  ['ko.local/acme/tide', false],
  ['localhost/tide:latest', false],
  ['localhost:5000/tide:latest', true],
  ['registry.example.com/tide', true],
])('finds no moving tag of what a build loads into the engine here: %s', async (image, isFound) => {
  const found = await foundIn('image-tag-latest', `  app: { image: "${image}" }\n`);
  expect(found !== undefined).toBe(isFound);
});

describe('a moving tag that is a fallback', () => {
  const named = (image: string) => foundIn('image-tag-latest', `  app:\n    image: "${image}"\n`);
  it.each([
    ['${TIDE_IMAGE:-acme/tide:latest}', 'TIDE_IMAGE'],
    ['acme/tide:${TIDE_TAG:-latest}', 'TIDE_TAG'],
    ['acme/tide:${TIDE_TAG-latest}', 'TIDE_TAG'],
  ])('%s', async (image, variable) => {
    const found = await named(image);
    expect(found?.evidence).toMatchObject({ actual: `image: ${image}, where ${variable} is not set` });
    expect(JSON.stringify(found?.fix)).toContain(`\${${variable}:?}`);
    expect(JSON.stringify(found?.fix)).toContain(`in ${variable}.`);
  });

  it.each(['${TIDE_REGISTRY:-quay.io}/acme/tide:latest', 'acme/${TIDE_NAME:-tide}'])(
    'not %s, whose tag the variable does not give',
    async (image) => expect(JSON.stringify((await named(image))?.fix)).not.toContain('fallback'),
  );
});

describe('advice about a writable root in a Compose file', () => {
  it.each([
    [
      'names no folder that a volume covers',
      '  db:\n    image: postgres:17\n    ports: ["5432:5432"]\n    volumes: ["data:/var/lib/postgresql/data"]\n',
      'where it writes (/var/run/postgresql, /tmp, and',
    ],
    [
      'names the schedule of Celery',
      '  app:\n    build: .\n    restart: always\n    command: celery -A tide beat\n',
      '--schedule /tmp/celerybeat-schedule',
    ],
    [
      'names the account of Neo4j',
      '  db:\n    image: neo4j:5\n    ports: ["7687:7687"]\n',
      'user: "7474:7474"',
    ],
    [
      'names the folder of an older PostgreSQL',
      '  db:\n    image: postgres:16\n    ports: ["5432:5432"]\n',
      '(/var/lib/postgresql/data, /var/run/postgresql, /tmp, and',
    ],
    [
      'names it too where the mount above it stays empty',
      '  db:\n    image: postgres:16\n    ports: ["5432:5432"]\n    volumes: ["data:/var/lib/postgresql"]\n',
      '(/var/lib/postgresql/data, /var/run/postgresql, /tmp, and',
    ],
    [
      'names no folder of PGDATA below a mount',
      '  db:\n    image: postgres:16\n    ports: ["5432:5432"]\n    environment: { PGDATA: /srv/db/16 }\n    volumes: ["data:/srv/db"]\n',
      '(/var/run/postgresql, /tmp, and',
    ],
    [
      'names what Kafka writes at the start',
      '  bus:\n    image: confluentinc/cp-kafka:7.6.0\n    ports: ["9092:9092"]\n',
      'a tmpfs for /etc/kafka',
    ],
    [
      'names what a preview writes',
      '  app:\n    build: .\n    ports: ["80:80"]\n    command: npm run preview\n',
      'node_modules/.vite-temp',
    ],
    [
      'speaks of a database file',
      '  app:\n    build: .\n    ports: ["80:80"]\n    environment: { DATABASE_URL: "sqlite:///./tide.db" }\n',
      'Its database file (DATABASE_URL) moves',
    ],
    [
      'speaks of one by its path',
      '  app:\n    build: .\n    ports: ["80:80"]\n    environment: { DB_PATH: /srv/tide.sqlite3 }\n',
      'Its database file (DB_PATH) moves',
    ],
  ])('%s', async (_, services, advice) => {
    expect((await foundIn('writable-root-filesystem', services))?.fix?.summary).toContain(advice);
  });

  it.each([
    ['an address is given', 'environment: { DATABASE_URL: "postgres://db/tide" }'],
    ['nothing shows one', 'restart: always'],
    [
      'a volume has its folder',
      'environment: { DATABASE_PATH: data/tide.db }\n    volumes: ["./data:/srv/data"]',
    ],
    [
      'a volume has it',
      'environment: { DATABASE_URL: "sqlite:////srv/tide.db" }\n    volumes: ["data:/srv"]',
    ],
  ])('speaks of no database file where %s', async (_, line) => {
    const services = `  app:\n    build: .\n    ports: ["80:80"]\n    ${line}\n`;
    const found = await foundIn('writable-root-filesystem', services);
    expect(found?.fix?.summary).not.toContain('database file');
  });

  const collects = (target: string) =>
    `  app:\n    build: .\n    restart: always\n    command: sh -c "python manage.py makemigrations && python manage.py collectstatic && serve"\n    volumes: ["files:${target}"]\n`;
  it.each([
    ['/app/media', true],
    ['/app/staticfiles', false],
  ])('asks for collected files in the image, but for a mount: %s', async (target, isSaid) => {
    const summary = (await foundIn('writable-root-filesystem', collects(target)))?.fix?.summary ?? '';
    expect(summary.includes('(manage.py collectstatic)')).toBe(isSaid);
    expect(summary).toContain('(manage.py makemigrations): do that before the image is built');
  });

  it('names the owner of a tmpfs where the service has a user', async () => {
    const found = await foundIn(
      'writable-root-filesystem',
      `${app}    restart: always\n    user: "1000:1000"\n`,
    );
    expect(found?.fix?.summary).toContain('uid= and gid= of user 1000');
  });

  it('is low where the container only waits', async () => {
    const services = `${app}    restart: always\n    command: bash -c 'while true; do date; sleep 300; done'\n`;
    expect((await foundIn('writable-root-filesystem', services))?.severity).toBe('low');
  });
});

it.each([
  ['low', 'your-name/tide:latest'],
  ['low', '<owner>/tide:latest'],
  ['medium', 'acme/tide:latest'],
])('weighs a moving tag of a fallback as %s: %s', async (severity, fallback) => {
  const services = `  app:\n    image: "\${TIDE_IMAGE:-${fallback}}"\n    ports: ["80:80"]\n`;
  expect((await foundIn('image-tag-latest', services))?.severity).toBe(severity);
});

it('has a proxy for the socket in the network that the service joins', async () => {
  const mount = '    volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]\n';
  const own = '  logs:\n    image: "grafana/promtail:3.4.2"\n';
  const [alone, joined] = await Promise.all(
    ['', '    network_mode: "service:quay"\n'].map((mode) =>
      foundIn('engine-socket-mounted', `${own}${mode}${mount}`),
    ),
  );
  expect(alone?.fix?.summary).toContain('in a network of the two alone');
  expect(joined?.fix?.summary).toContain('network_mode: service:quay takes no networks beside it');
});
