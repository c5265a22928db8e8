import { expect, test } from 'vitest';
import { metaTokens, withHeaderTokens } from './header-tokens.js';

const headers = [['X-CSRF-Token', 'old']] as const;

test.each([
  ['as it is', 'gull7', 'gull7'],
  ['decoded', 'gull%2B7', 'gull+7'],
  ['with a line end, not decoded', 'gull%0D%0AHost: other.example', 'gull%0D%0AHost: other.example'],
  ['wrongly encoded', 'gull%', 'gull%'],
])('a token of a cookie goes back %s', (_, value, sent) => {
  expect(withHeaderTokens(headers, [{ name: 'csrf_token', value }])).toEqual([['X-CSRF-Token', sent]]);
});

test.each([
  ['<meta name="csrf-token" content="gull7">', [{ name: 'csrf-token', value: 'gull7' }]],
  ['<meta name="csrf-token" content="gull7\r\nHost: other.example">', []],
])('tokens of %s', (html, tokens) => {
  expect(metaTokens(html)).toEqual(tokens);
});
