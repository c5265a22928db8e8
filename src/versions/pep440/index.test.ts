import { compare, valid } from '@renovatebot/pep440';
import { expect, it } from 'vitest';
import { acceptScheme } from '../../testing/accept-scheme.js';
import { askReference, expectSameOrder, isPresent, similarPairs } from '../../testing/reference-order.js';
import { scheme } from './index.js';

const ordered = [
  [
    '4.7.dev2',
    '4.7.dev30',
    '4.7a0',
    '4.7a0.post1.dev4',
    '4.7a0.post1',
    '4.7a7.dev3',
    '4.7a7',
    '4.7b6.dev8',
    '4.7b6',
    '4.7rc9',
    '4.7rc9+tug.2',
    '4.7',
    '4.7+keel.3',
    '4.7+keel.12',
    '4.7+6',
    '4.7.post0.dev1',
    '4.7.post0',
    '4.7.1.dev5',
    '4.7.1',
  ],
  ['2031.11', '2032.02', '1!4.7', '1!4.8', '3!4.7'],
  ['4.7+3', '4.7+3.k', '4.7+3.5'],
  ['6.73999999999999999998', '6.73999999999999999999'],
];

/** What came before PEP 440 is below all of it. */
const legacy = [
  ['0.3-gull', '0.8-gull', '0.8-tern', '0.0.1.dev1', '0.1'],
  ['2031d', '2031k', '2032e', '1.0'],
];

acceptScheme(scheme, {
  ordered: [...ordered, ...legacy],
  equal: [
    ['6.0', '6', '6.0.0', 'v6.0', '0!6.0', ' 6.0\n'],
    ['6.3rc4', '6.3c4', '6.3-RC-4', '6.3.pre4', '6.3_preview_4'],
    ['6.3.post4', '6.3-4', '6.3.rev4', '6.3-r4'],
    ['6.3a', '6.3alpha0'],
    ['6.3.dev', '6.3dev0'],
    ['6.3+quay-4', '6.3+quay.4', '6.3+Quay_4'],
  ],
  invalid: ['', 'latest', '6.3-', '6.3+', '6.3+_k', '==6.3', '6..3', '6.3 beta', '$VERSION'],
  distances: [
    ['5.3.2', '5.3.8', 'patch'],
    ['5.3.2', '5.4', 'minor'],
    ['5.3', '6.1', 'major'],
    ['5.3', '1!5.3', 'major'],
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
