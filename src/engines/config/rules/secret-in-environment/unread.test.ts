// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so Compose writes its variables.
import { expect, it } from 'vitest';
import { lintConfig } from '../../lint.js';

function foundIn(service: string) {
  const text = `services:\n  tide: ${service}\n`;
  const { findings } = lintConfig([{ path: 'compose.yaml', text }], new Date(0));
  const found = findings.find(({ rule }) => rule === 'secret-in-environment');
  return `${JSON.stringify(found?.evidence)} ${found?.fix?.summary}`;
}

it.each([
  [
    '{ image: "rabbitmq:4", environment: { RABBITMQ_PASSWORD: quay7 } }',
    'without RABBITMQ_DEFAULT_PASS its own login (guest, with the password guest) holds',
  ],
  [
    '{ image: "postgres:17", environment: { DB_PASSWORD: quay7 } }',
    'does not read DB_PASSWORD: without POSTGRES_PASSWORD it makes no new database',
  ],
  [
    '{ image: "mysql:8", environment: { TIDE_PASSWORD: quay7 }, env_file: .env }',
    'unless the env_file has MYSQL_ROOT_PASSWORD',
  ],
  [
    '{ image: "mongo:8", environment: { MONGO_PASSWORD: quay7, MONGO_INITDB_ROOT_PASSWORD: "${A:?}" } }',
    'which is set beside it',
  ],
  ['{ image: "redis:8", environment: { REDIS_PASSWORD: quay7 } }', '--requirepass'],
])('names the setting that works in place of one that the image does not read: %s', (service, words) => {
  expect(foundIn(service)).toContain(words);
});

it.each([
  '{ image: "postgres:17", environment: { POSTGRES_PASSWORD: quay7 } }',
  '{ image: "mysql:8", environment: { MYSQL_ALLOW_EMPTY_PASSWORD: quay7 } }',
  '{ image: "acme/rabbitmq:4", environment: { RABBITMQ_PASSWORD: quay7 } }',
  '{ build: ., image: rabbitmq, environment: { RABBITMQ_PASSWORD: quay7 } }',
  '{ image: "redis:8", environment: { REDIS_PASSWORD: quay7 }, command: "redis-server --requirepass $$REDIS_PASSWORD" }',
  '{ image: "postgres:17", environment: { APP_PASSWORD: quay7 }, volumes: ["./init:/docker-entrypoint-initdb.d"] }',
])('takes as read what the image or its scripts may read: %s', (service) => {
  expect(foundIn(service)).not.toContain('not read');
});

it.each([
  [
    'SECRET_KEY: "${SECRET_KEY:-tide-jwt-key-change-this}"',
    'SECRET_KEY has a known default, which is in force where no one sets it',
  ],
  ['SECRET_KEY: tide-jwt-key-change-this', 'has a known default, which is in force as it stands'],
  ['SECRET_KEY: quay7-Lantern', 'has a literal value'],
])('a placeholder that stays in force is a known default: %s', (line, words) => {
  expect(foundIn(`{ image: "tide:1", environment: { ${line} } }`)).toContain(words);
});
