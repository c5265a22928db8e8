// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so variables are written.
import { expect, it } from 'vitest';
import { looksLikeSecret, secretOptions } from './secret-names.js';

it.each([
  ['DB_PASSWORD', 'kittiwake4skua7', true],
  ['password', 'kittiwake4skua7', true],
  ['spring.datasource.password', 'skerry4', true],
  ['API_KEY', 'd41d8cd98f', true],
  ['GITHUB_TOKEN', 'abc', true],
  ['AWS_SECRET_ACCESS_KEY', 'abc/def', true],
  ['clientSecret', 'abc', true],
  ['apiKey', 'abc', true],
  ['PGPASSWORD', 'abc', true],
  ['DB_PASSWORD_FILE', '/run/secrets/db', false],
  ['DB_PASSWORD', '/run/secrets/db', false],
  ['DB_PASSWORD', '${DB_PASSWORD}', false],
  ['DB_PASSWORD', '$(DB_PASSWORD)', false],
  ['DB_PASSWORD', '<password>', false],
  ['DB_PASSWORD', '', false],
  ['DB_PASSWORD', 'vault:secret/data/db#password', false],
  ['DB_PASSWORD', '12345', true],
  ['SECRET', '3600', false],
  ['TOKEN_LIFETIME', '3600', false],
  ['USE_TOKEN', 'true', false],
  ['MONKEY', 'banana', false],
  ['ETCD_INITIAL_CLUSTER_TOKEN', 'ferry-1', false],
  ['CLUSTER_TOKEN', 'kittiwake4skua7', true],
  ['PASSWORDLESS', 'yes please', false],
])('%s=%s', (name, value, expected) => {
  expect(looksLikeSecret(name, value)).toBe(expected);
});

it.each([
  [['redis-server', '--requirepass', 'skerry-4-tern'], ['--requirepass']],
  [['keytool', '-storepass', 'skerry-4-tern'], ['-storepass']],
  [['sh', '-c', 'exec app --db-password="skerry 4'], ['--db-password']],
  [['CMD-SHELL', 'mysqladmin --password=skerry4tern ping'], ['--password']],
  [['CMD-SHELL', 'mysqladmin --password="$MYSQL_ROOT_PASSWORD" ping'], []],
  [['encoder', '-pass', '2'], []],
  [['proxy', '--bypass', 'localhost'], []],
  [['app', '--pass', '/run/secrets/db'], []],
])('options with secrets in %j', (words, expected) => {
  expect(secretOptions(words)).toEqual(expected);
});
