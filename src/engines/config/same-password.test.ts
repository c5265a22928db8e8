import { expect, it } from 'vitest';
import { configFindingsIn } from '../../testing/config-scan.js';

async function adviceOn(variable: string, services: string) {
  const found = await configFindingsIn({ 'compose.yaml': `services:\n${services}` });
  const one = found.find(
    (each) => each.rule === 'secret-in-environment' && JSON.stringify(each).includes(variable),
  );
  return one?.fix?.summary ?? '';
}

const service = (environment: string, name = 'app') =>
  `  ${name}:\n    image: registry.example.com/app:1.4\n    environment: { ${environment} }\n`;
const api = (url: string) => service(`TIDE_URL: "${url}", TIDE_PASSWORD: harbour7`);
const store = (word = 'harbour7') =>
  `  db:\n    image: postgres:17\n    environment: { POSTGRES_PASSWORD: ${word} }\n`;
const graph = `  graph:
    image: neo4j:5
    environment: { NEO4J_AUTH: neo4j/password }
    healthcheck: { test: ["CMD", "cypher-shell", "-u", "neo4j", "-p", "password", "RETURN 1"] }
`;
const objects = `  objects:
    image: minio/minio:RELEASE.2025-01-20T14-49-07Z
    environment: { MINIO_ROOT_USER: quay, MINIO_ROOT_PASSWORD: harbour7 }
`;
const setUp = `  setup:
    image: minio/mc
    entrypoint: >
      /bin/sh -c "mc alias set sea http://objects:9000 quay harbour7; mc mb sea/tide"
`;
const ofKeys =
  'AWS_ACCESS_KEY_ID: quay, AWS_SECRET_ACCESS_KEY: harbour7, TIDE_S3_SECRET__ACCESS__KEY: harbour7, TIDE_FOLDER: "s3://tide/"';
const url = 'postgresql+driver://tide:password@db:5432/tide';

it.each([
  [
    'an address of its service',
    'TIDE_PASSWORD',
    api('mongodb://tide:harbour7@db/'),
    'address that has this password as well: TIDE_URL;',
  ],
  [
    'an address of another service',
    'POSTGRES_PASSWORD',
    store() + api('postgres://:harbour7@db/'),
    ': TIDE_URL (service/app), TIDE_PASSWORD (service/app);',
  ],
  [
    'a variable beside the host of its server',
    'POSTGRES_PASSWORD',
    store('quay') + service('TIDE_HOST: db, TIDE_PASSWORD: quay'),
    ': TIDE_PASSWORD (service/app);',
  ],
  [
    'the variable of the server that an address beside it names',
    'TIDE_PASSWORD',
    service('TIDE_URL: "jdbc:postgresql://db:5432/tide", TIDE_PASSWORD: quay') + store('quay'),
    ': POSTGRES_PASSWORD (service/db);',
  ],
  [
    'a setting of account and password, and a health check',
    'NEO4J_PASSWORD',
    graph + service(`DATABASE_URL: "${url}", NEO4J_PASSWORD: password`),
    'the places that have this password as well: NEO4J_AUTH (service/graph), healthcheck (service/graph);',
  ],
  [
    'the command of a server',
    'REDIS_PASSWORD',
    `  cache:\n    image: redis:8\n    command: redis-server --requirepass quay\n${service('REDIS_PASSWORD: quay')}`,
    ': command (service/cache);',
  ],
  [
    'the fallback of a command of a server',
    'REDIS_PASSWORD',
    `  cache:\n    image: redis:8\n    command: redis-server --requirepass \${WORD:-quay}\n${service(`REDIS_PASSWORD: "\${WORD:-quay}"`)}`,
    ': command (service/cache);',
  ],
  [
    'a variable of its server',
    'POSTGRES_PASSWORD',
    store() + service('PG_PASSWORD: harbour7'),
    ': PG_PASSWORD (service/app);',
  ],
  [
    'a variable of the same name',
    'JWT_SECRET',
    service('JWT_SECRET: harbour7') + service('JWT_SECRET: harbour7', 'job'),
    ': JWT_SECRET (service/job);',
  ],
  [
    'an address of a database by a general name',
    'DB_PASSWORD',
    service('DB_PASSWORD: quay') + service('MAIN: "mysql://tide:quay@db/"', 'job'),
    ': MAIN (service/job);',
  ],
  [
    'an address of a host that is named beside it',
    'QUAY_PASSWORD',
    service('QUAY_HOST: quay, QUAY_PASSWORD: word') + service('SHIP: "https://me:word@quay/"', 'job'),
    ': SHIP (service/job);',
  ],
  [
    'an address with a rare value',
    'QUAY_PASSWORD',
    service('QUAY_PASSWORD: t7Kq02LmXw9z') + service('SHIP: "https://me:t7Kq02LmXw9z@sea/"', 'job'),
    ': SHIP (service/job);',
  ],
  [
    'a signing key of the same name',
    'JWT_SIGNING_KEY',
    service('JWT_SIGNING_KEY: harbour7') + service('JWT_SIGNING_KEY: harbour7', 'job'),
    'the place that has this signing key as well: JWT_SIGNING_KEY (service/job);',
  ],
  [
    'keys of a store of objects, and the command that sets it up',
    'MINIO_ROOT_PASSWORD',
    objects + setUp + service(ofKeys),
    ': AWS_SECRET_ACCESS_KEY (service/app), TIDE_S3_SECRET__ACCESS__KEY (service/app), entrypoint (service/setup);',
  ],
  [
    'the store that a key is for',
    '"AWS_SECRET_ACCESS_KEY',
    objects + setUp + service(ofKeys),
    ': MINIO_ROOT_PASSWORD (service/objects), TIDE_S3_SECRET__ACCESS__KEY, entrypoint (service/setup);',
  ],
  [
    'an address of a command',
    'RABBITMQ_DEFAULT_PASS',
    `  queue:\n    image: rabbitmq:4\n    environment: { RABBITMQ_DEFAULT_PASSWORD: quay }\n${service('A: b')}    command: tide --broker=amqp://sea:quay@queue/\n`,
    ': command (service/app);',
  ],
  [
    'a variable of a command',
    'POSTGRES_PASSWORD',
    `${store()}${service('A: b')}    command: sh -c "PGPASSWORD=harbour7 psql -h db"\n`,
    ': command (service/app);',
  ],
  [
    'a token of the same name',
    'QUAY_TOKEN',
    service('QUAY_TOKEN: harbour7') + service('QUAY_TOKEN: harbour7', 'job'),
    'the place that has this token as well: QUAY_TOKEN (service/job);',
  ],
])('a password is named in %s', async (_, variable, services, words) => {
  expect(await adviceOn(variable, services)).toContain(words);
});

const two = `  db-sea:
    image: postgres:17
    environment: { POSTGRES_PASSWORD: quay }
  db-land:
    image: postgres:17
    container_name: shore
    environment: { POSTGRES_PASSWORD: quay }
`;
const jdbc = (host: string, name: string) =>
  service(`DATASOURCE_URL: "jdbc:postgresql://${host}/tide", DATASOURCE_PASSWORD: quay`, name);

it.each([
  [
    'what signs in to it by an address',
    two + jdbc('db-sea', 'ferry') + jdbc('shore', 'truck'),
    'the place that has this password as well: DATASOURCE_PASSWORD (service/ferry); another server has the same word (db-land): give each its own;',
  ],
  [
    'what depends on it',
    `${two}${service('DB_PASS: quay', 'ferry')}    depends_on: [db-sea]\n`,
    'as well: DB_PASS (service/ferry); another server',
  ],
  [
    'settings of ADO',
    two + service('Tide__Main: "Server=db-sea;Database=tide;User Id=me;Password=quay"', 'ferry'),
    'the address that has this password as well: Tide__Main (service/ferry); another server',
  ],
  ['itself alone', two, 'by POSTGRES_PASSWORD_FILE; another server has the same word (db-land)'],
])('a password of one of two servers is named in %s', async (_, services, words) => {
  expect(await adviceOn('service/db-sea', services)).toContain(words);
});

it.each([
  ['in a variable for another server', 'REDIS_PASSWORD', store('quay') + service('REDIS_PASSWORD: quay')],
  ['of another host', 'TIDE_PASSWORD', store('quay') + service('TIDE_HOST: sea, TIDE_PASSWORD: quay')],
  ['of another password', 'TIDE_PASSWORD', api('mongodb://tide:quay8@db/')],
  ['of none', 'TIDE_PASSWORD', api('mongodb://db/')],
  ['of another server', 'NEO4J_PASSWORD', service(`DATABASE_URL: "${url}", NEO4J_PASSWORD: password`)],
  [
    'of another server with a general name',
    'SHIP_PASSWORD',
    store('password') + service(`DATABASE_URL: "${url}", SHIP_PASSWORD: password`),
  ],
  [
    'of another server of the kind',
    'TIDE_DATASOURCE_PASSWORD',
    service('TIDE_DATASOURCE_URL: "jdbc:postgresql://sea:5432/tide", TIDE_DATASOURCE_PASSWORD: quay') +
      store('quay'),
  ],
])('a place %s is not named', async (_, variable, services) => {
  const advice = await adviceOn(variable, services);
  expect(advice).toContain(variable);
  expect(advice).not.toContain('as well');
});

it.each([
  ['False', ''],
  ['True', 'PGADMIN_DEFAULT_PASSWORD'],
])('pgAdmin with server mode %s has a password that opens it: %s', async (mode, words) => {
  const settings = `PGADMIN_DEFAULT_PASSWORD: harbour7, PGADMIN_CONFIG_SERVER_MODE: "${mode}"`;
  const advice = await adviceOn('PGADMIN_DEFAULT_PASSWORD', service(settings));
  expect(advice === '').toBe(words === '');
});

it.each([
  ['DISCORD_TOKEN', 'my-discord-token', false],
  ['BOT_TOKEN', 'seu_token_aqui', false],
  ['DB_PASSWORD', '你的密码', false],
  ['ADMIN_TOKEN', 'my-admin-token', true],
  ['JWT_SECRET', 'my-jwt-secret', true],
])('%s: %s is a secret: %s', async (name, value, isSecret) => {
  expect((await adviceOn(name, service(`${name}: "${value}"`))) !== '').toBe(isSecret);
});
