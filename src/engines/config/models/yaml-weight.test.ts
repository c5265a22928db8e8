import { expect, it } from 'vitest';
import { weightOf } from './yaml-weight.js';

it.each([
  ['three keys', 'a: 1\nb: 2\nc: 3\n', 3, 3],
  ['a list in a line', 'a: [1, 2, 3]', 3, 5],
  ['JSON', '{"a":1,"b":[1,2]}', 4, 6],
  ['a long block scalar', `a: |\n${'  {"x": [1, 2, 3], "y": 1},\n'.repeat(1_000)}`, 1, 120],
  ['a folded one in a list', `- >-\n${'  x, y, z\n'.repeat(1_000)}`, 1, 120],
  ['what follows a block scalar', `a: |\n  x\nb: [${'1,'.repeat(100)}]`, 100, 105],
  ['comments', '# a, b, c\n'.repeat(1_000), 150, 250],
  ['blank lines', '\n'.repeat(1_000), 50, 150],
  ['a row of commas', `a: [${','.repeat(1_000)}]`, 1_000, 1_005],
  ['a row of tags', `a: ${'!!str '.repeat(1_000)}`, 1_000, 2_005],
  ['a row of keys', 'a: '.repeat(1_000), 1_000, 1_001],
  ['Windows line ends', 'a: |\r\n  x, y\r\n\r\n', 1, 2],
])('%s', (_, text, least, most) => {
  const weight = weightOf(text);
  expect(weight).toBeGreaterThanOrEqual(least);
  expect(weight).toBeLessThanOrEqual(most);
});
