import { expect, it } from 'vitest';
import {
  addressWithPassword,
  comparedExpression,
  comparedName,
  credentialName,
  credentialParameter,
  environmentSecret,
  hintsAtSecret,
  looselyComparedName,
  passwordField,
  passwordName,
  settingsWithPassword,
  usedAddress,
  usedSettings,
} from './secret-words.js';

const names = [
  'password',
  'dbPassword',
  'DB_PASSWORD',
  '$pwd',
  'api_key',
  'ApiKey',
  'hub_signature',
  'otp',
  'etag',
];
const those = (question: RegExp) => names.filter((each) => question.test(each));

it('answers each question about a name by the word it ends in', () => {
  expect(those(passwordName)).toEqual(['password', 'dbPassword', 'DB_PASSWORD', '$pwd']);
  expect(those(credentialName)).toEqual([...those(passwordName), 'api_key', 'ApiKey']);
  expect(those(comparedName)).toEqual([...those(credentialName), 'hub_signature', 'otp']);
  expect(names.slice(0, 6).every((each) => hintsAtSecret.test(each))).toBe(true);
});

it.each(['passwordField', 'token_url', 'secretary', 'password_length', 'compass', 'monkey'])(
  '%s is another thing',
  (name) => {
    expect(comparedName.test(name)).toBe(false);
  },
);

it('reads names as source code writes them', () => {
  expect(comparedExpression.test(`$_POST['password']`)).toBe(true);
  expect(comparedExpression.test('params[:signature]')).toBe(true);
  expect(comparedExpression.test('password.length')).toBe(false);
  expect(looselyComparedName.test(`$row["hash"]`)).toBe(true);
  expect(looselyComparedName.test('$this->token()')).toBe(true);
});

it.each([
  ['DB_PASSWORD', true],
  ['APP_KEY', true],
  ['SECRET_KEY_BASE', true],
  ['SORT_KEY', false],
  ['password', false],
  ['TOKEN_LIFETIME', false],
])('variable %s: %s', (name, expected) => {
  expect(environmentSecret.test(name)).toBe(expected);
});

it.each([
  ['postgres://app:gannet4@db/x', true, true],
  ['jdbc:mysql://app:gannet4@db/x', true, true],
  ['smtps://user@ferry.example:gannet4@smtp.ferry.example', true, false],
  ['postgres://app:password@db/x', false, true],
  ['postgres://app:${PASSWORD}@db/x', false, false],
  ['postgres://app:<password>@db/x', false, false],
  ['postgres://app@db/x', false, false],
  ['https://example.org/a:b@c', false, false],
])('address %s', (address, holds, isUsed) => {
  expect(addressWithPassword.test(address)).toBe(holds);
  expect(usedAddress.test(address)).toBe(isUsed);
});

it.each([
  ['Server=db;Password=gannet4;', true, true],
  ['host=db password=gannet4', true, true],
  ['Server=db;Password=***;', false, true],
  ['Server=db;Password={0};', false, false],
  ['Server=db;PasswordLength=8', false, false],
])('settings %s', (text, holds, isUsed) => {
  expect(settingsWithPassword.test(text)).toBe(holds);
  expect(usedSettings.test(text)).toBe(isUsed);
});

it('knows the fields of forms and the parameters of requests', () => {
  expect(['userPassword', 'mot_de_passe', 'pass'].every((each) => passwordField.test(each))).toBe(true);
  expect(['passenger', 'bypass'].some((each) => passwordField.test(each))).toBe(false);
  expect(['access_token', 'apikey', 'otp'].every((each) => credentialParameter.test(each))).toBe(true);
  expect(['page_token', 'key', 'pinned'].some((each) => credentialParameter.test(each))).toBe(false);
});
