import { expect, test } from 'vitest';
import { isSessionCookie } from './session-cookies.js';

const hex = '9f3c1a07b52e4d886ac1f09e3b7d2465';

const sessions: readonly (readonly [string, string, string, boolean])[] = [
  ['a name that frameworks use', 'PHPSESSID', 'short', false],
  ['a number that the sign-in set', 'aboard', hex, true],
  ['a UUID that the sign-in set', 'aboard', '3f2a9c1e-7b44-4d0a-9e55-0c8f1b6a2d73', true],
  ['a random value under a name of sessions', 'auth_key', 'pX3vQ9zL1mT7bK2w', false],
  ['a JWT', 'pass', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl', false],
  ['a signed value', 'pier', `s%3Anorth.${'aB3'.repeat(14)}`, false],
  ['a value with time and signature', 'pier', `eyJhIjoxfQ.ZxYw12.${'aB3'.repeat(9)}`, false],
];

const inputs: readonly (readonly [string, string, string, boolean])[] = [
  ['an encoded address', 'back', 'https%3A%2F%2Fharbour.example%2Fb1%2FC2%2Fd3%3Fx%3D1A2b', false],
  ['an encoded address that the sign-in set', 'back', 'https%3A%2F%2Fharbour.example%2Fb1%2FC2%2Fd3', true],
  ['XML', 'view', '%3Cview%3E%3Cpier%20n%3D%221%22%2F%3E%3C%2Fview%3E', true],
  ['a path', 'skin', '/static/a1/B2/c3/skin-D4.css', true],
  ['a word', 'lamp', 'green', true],
  ['a long name', 'edition', 'harbour-view-of-the-northern-pier-2030', true],
  ['a serialised object', 'auth_state', 'rO0ABXNyAAxQaWVyU3RhdGUx', true],
  ['readable Base64', 'auth_state', Buffer.from('{"pier":"north","n":12}').toString('base64'), true],
  ['a number of a visitor', 'visitor', hex, false],
];

test.each(sessions)('left alone: %s', (_, name, value, isOfSignIn) => {
  expect(isSessionCookie(name, value, isOfSignIn)).toBe(true);
});

test.each(inputs)('attacked: %s', (_, name, value, isOfSignIn) => {
  expect(isSessionCookie(name, value, isOfSignIn)).toBe(false);
});
