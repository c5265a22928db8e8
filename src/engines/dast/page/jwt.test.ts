import { expect, it } from 'vitest';
import { encodePart, isToken } from './jwt.js';

it('distinguishes a JSON Web Token from a signed session of a framework', () => {
  const token = `${encodePart({ alg: 'HS256', typ: 'JWT' })}.${encodePart({ sub: 'vera' })}.c2lnbmF0dXJl`;
  expect(isToken(token)).toBe(true);
  expect(isToken(`${token} `)).toBe(false);
  expect(isToken(`${encodePart({ user: 'vera' })}.ZxYw12.c2lnbmF0dXJl`)).toBe(false);
});
