import { expect, test } from 'vitest';
import { mentionsSecret } from './secret-texts.js';

test.each([
  ["connect({ password: 'tr0ub4dor-and-3' })", true],
  ['$key = "9f86d081884c7d65";', true],
  ["open('postgres://app:kw9vmQ2x@db.internal/shop')", true],
  ["if (params[:cmd] == 'change_password')", false],
  ['"private_key": "PrivateKey",', false],
  ['const client = new pg.Client(settings);', false],
  ['password = "!!Pl4nks_4nd_n41ls??"', true],
  ['resetPassword: "api/user/1/password",', false],
  ["scope: 'oauth_token2'", false],
  ["password: '111111111'", false],
  ["loginUrl: 'https://id.example.org/v2/login'", false],
])('%s', (code, isSecret) => {
  expect(mentionsSecret(code)).toBe(isSecret);
});
