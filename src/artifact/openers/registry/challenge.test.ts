import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseChallenges } from './challenge.js';

const plain = (header: string) =>
  parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

it.each([
  ['Basic realm="r"', [['basic', { realm: 'r' }]]],
  [
    'Bearer realm="https://auth.example.test/token",service="reg",scope="repository:a/b:pull,push"',
    [
      [
        'bearer',
        { realm: 'https://auth.example.test/token', service: 'reg', scope: 'repository:a/b:pull,push' },
      ],
    ],
  ],
  ['BEARER Realm=x , SERVICE = "y z"', [['bearer', { realm: 'x', service: 'y z' }]]],
  [
    'Negotiate, Basic realm="a \\"b\\", c", Bearer realm="d"',
    [
      ['negotiate', {}],
      ['basic', { realm: 'a "b", c' }],
      ['bearer', { realm: 'd' }],
    ],
  ],
  ['Bearer realm="open', [['bearer', { realm: '' }]]],
  ['', []],
  ['realm="x"', []],
  [',,, Basic', [['basic', {}]]],
])('reads %s', (header, expected) => {
  expect(plain(header)).toEqual(expected);
});

it('comes to an end on anything', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', ',', '=', '"', '\\', 'B', '\t'), maxLength: 200 }),
      (text) => {
        expect(parseChallenges(text).length).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 1000 },
  );
});
