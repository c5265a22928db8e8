import { expect, test } from 'vitest';
import { holdsSecret, looksSecret, quotedIn, SecretNames } from './literals.js';

test.each([
  ['kiln-19-glaze', true],
  ['Xh7fjw92', true],
  ['otter!pond', true],
  ['Bearer bd071060ab0233f9d9b93f4c', true],
  ['amqp://worker:quay-29@mq:5672/', true],
  ['host=db user=app password=Gr4nn0ch dbname=shop', true],
  ['change_password', false],
  ['api/user/1/password', false],
  ['PrivateKey', false],
  ['plugins/personal/password.inc', false],
  ['.htpasswd', false],
  ['Contrase&ntilde;a', false],
  ['mysql://quay:quay-29@localhost/shop', false],
  ['$2y$10$abcdefghijklmnopqrstuv', false],
  ['Enter your password', false],
])('%s: %s', (text, isSecret) => {
  expect(looksSecret(text)).toBe(isSecret);
});

test('a secret on the line, or given to a name on it', () => {
  const names = new SecretNames();
  expect(holdsSecret("login('sa', 'kiln-19-glaze')", names.of(''))).toBe(true);
  expect(holdsSecret('sign(claims, SECRET)', names.of("const SECRET = 'kiln-19-glaze';"))).toBe(true);
  expect(holdsSecret('sign(claims, KEY)', names.of("define('KEY', 'kiln-19-glaze');"))).toBe(true);
  expect(holdsSecret('connect(user, password)', names.of('const user = read();'))).toBe(false);
});

test('a line of any length is read in part', () => {
  expect(quotedIn(`'${'a'.repeat(1_000_000)}'`)).toEqual([]);
  expect(holdsSecret('x'.repeat(1_000_000), new SecretNames().of('x = '.repeat(100_000)))).toBe(false);
});
