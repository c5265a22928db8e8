import { expect, it } from 'vitest';
import { guessableHit } from './guessable.js';

it.each([
  ['resetToken', true],
  ['api_key', true],
  ['login_tokens', true],
  ['numTokens', false],
  ['max_tokens', false],
  ['tokens', false],
])('%s promises a secret: %s', (name, isSo) => {
  expect(guessableHit.fits(name)).toBe(isSo);
});
