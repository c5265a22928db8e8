import { expect, it } from 'vitest';
import { publicityOf } from './public-names.js';
import { looksLikeSecret } from './secret-names.js';

it.each([
  ['TIDE_ANON_KEY', 'made-public'],
  ['PUBLISHABLE_API_KEY', 'made-public'],
  ['SITE_KEY', 'made-public'],
  ['PUBLIC_KEY', 'made-public'],
  ['VITE_TIDE_API_KEY', 'made-public'],
  ['EXPO_PUBLIC_TOKEN', 'made-public'],
  ['NG_APP_TOKEN', 'made-public'],
  ['VITE_TIDE_SECRET', 'exposed'],
  ['REACT_APP_DB_PASSWORD', 'exposed'],
  ['PUBLIC_PRIVATE_KEY', 'exposed'],
  ['GATSBY_SERVICE_ROLE_KEY', 'exposed'],
  ['TIDE_API_KEY', undefined],
  ['WEBSITE_KEY', undefined],
  ['SITE_SECRET_KEY', undefined],
  ['INVITE_TOKEN', undefined],
])('%s: %s', (name, expected) => {
  expect(publicityOf(name)).toBe(expected);
});

it('looks for no secret in what is made public', () => {
  expect(looksLikeSecret('VITE_MAP_API_KEY', 'q7Yt4m2Kx9')).toBe(false);
  expect(looksLikeSecret('VITE_DB_PASSWORD', 'q7Yt4m2Kx9')).toBe(true);
});
