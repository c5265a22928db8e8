import { expect, test } from 'vitest';
import { metaTokens, tokenForField, withHeaderTokens } from './header-tokens.js';

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

test.each([
  ['a field of the same name', 'X-Seal', 'k3Jd8s0aPq2mZx71', true],
  ['another name', 'X-Pier', 'k3Jd8s0aPq2mZx71', false],
  ['a word of a person', 'X-Seal', 'harbour of the north', false],
])('a token of the page for %s', (_, field, value, isToken) => {
  expect(tokenForField(field, [{ name: 'seal', value }])?.value).toBe(isToken ? value : undefined);
});
