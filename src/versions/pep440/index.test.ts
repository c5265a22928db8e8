import { compare, valid } from '@renovatebot/pep440';
import { expect, it } from 'vitest';
import { acceptScheme } from '../../testing/accept-scheme.js';
import { askReference, expectSameOrder, isPresent, similarPairs } from '../../testing/reference-order.js';
import { scheme } from './index.js';

const ordered = [
  [
    '1.0.dev456',
    '1.0a1',
    '1.0a2.dev456',
    '1.0a12.dev456',
    '1.0a12',
    '1.0b1.dev456',
    '1.0b2',
    '1.0b2.post345.dev456',
    '1.0b2.post345',
    '1.0rc1.dev456',
    '1.0rc1',
    '1.0',
    '1.0+abc.5',
    '1.0+abc.7',
    '1.0+5',
    '1.0.post456.dev34',
    '1.0.post456',
    '1.0.15',
    '1.1.dev1',
  ],
  ['2013.10', '2014.04', '1!1.0', '1!1.1', '2!1.0'],
  ['1.0+1', '1.0+1.a', '1.0+1.1'],
  ['3.99999999999999999998', '3.99999999999999999999'],
];

acceptScheme(scheme, {
  ordered,
  equal: [
    ['1.0', '1', '1.0.0', 'v1.0', '0!1.0', ' 1.0\n'],
    ['1.0rc1', '1.0c1', '1.0-RC-1', '1.0.pre1', '1.0_preview_1'],
    ['1.0.post1', '1.0-1', '1.0.rev1', '1.0-r1'],
    ['1.0a', '1.0alpha0'],
    ['1.0.dev', '1.0dev0'],
    ['1.0+ubuntu-1', '1.0+ubuntu.1', '1.0+Ubuntu_1'],
  ],
  invalid: ['', 'latest', '1.0-', '1.0+', '1.0+_a', '1.0.foo', '==1.0', '1.0a1b1', '1..0', '2004d-x'],
  distances: [
    ['4.2.1', '4.2.7', 'patch'],
    ['4.2.1', '4.3', 'minor'],
    ['4.2', '5.0', 'major'],
    ['4.2', '1!4.2', 'major'],
  ],
});

it('agrees with the library "pep440" on thousands of pairs', () => {
  const pairs = similarPairs(ordered.flat(), 5_000);
  const reference = pairs.map(([a, b]) => (valid(a) && valid(b) ? Math.sign(compare(a, b)) : undefined));
  expect(reference.filter((order) => order !== undefined).length).toBeGreaterThan(1_000);
  expectSameOrder(scheme, pairs, reference);
});

const program = `import sys
from packaging.version import Version, InvalidVersion
for line in sys.stdin:
    try:
        a, b = (Version(text) for text in line.rstrip("\\n").split("\\t"))
        print((a > b) - (a < b))
    except InvalidVersion:
        print("?")`;

it.skipIf(!isPresent('python3', ['-c', 'import packaging.version']))('agrees with packaging.version', () => {
  const pairs = similarPairs(ordered.flat(), 5_000);
  expectSameOrder(scheme, pairs, askReference('python3', ['-c', program], pairs));
});
