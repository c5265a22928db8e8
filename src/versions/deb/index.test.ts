import { it } from 'vitest';
import { acceptScheme } from '../../testing/accept-scheme.js';
import { askReference, expectSameOrder, isPresent, similarPairs } from '../../testing/reference-order.js';
import { scheme } from './index.js';

const ordered = [
  ['3.2~~', '3.2~~k', '3.2~', '3.2~ebb2~rev88', '3.2~ebb2', '3.2', '3.2k', '3.2+q', '3.2.4'],
  ['8.4.6-2~deb13u3', '8.4.6-2~deb13u7', '8.4.6-2', '8.4.6-2+b3', '8.4.6-2.3', '8.4.9-1~deb13u1'],
  ['3:4.8-2', '3:5.1-2', '12:0-2'],
  ['8.8.7-6', '1:0.2-3'],
  ['5.7-0ubuntu3', '5.7-4', '5.7-4ubuntu0.24.04.2', '5.7-4ubuntu0.24.04.11', '5.7-6'],
  ['7.31.2', '7.31.2a', '7.31.2-0.4.9-12', '7.31.9-4'],
  ['4-ebb', '4-ebba', '5.3.8-t6', '5.3.8t1-4', '6.9c-3', '6.9c4-1'],
  ['73999999999999999998', '73999999999999999999', '740000000000000000000'],
];

acceptScheme(scheme, {
  ordered,
  equal: [
    ['6.0', '6.0-0', '0:6.0', '6.00', '06.0'],
    ['6.0-3', '6.0-03', '0:6.0-3'],
  ],
  invalid: ['', 'unfixed', '6.0-', ':6.0', 'k:6.0', '6.0 3', '6.0_3', '6.0-3_3', '-3', '6:'],
  distances: [
    ['8.4.6-2~deb13u7', '8.4.9-1~deb13u1', 'patch'],
    ['9.21.3-5', '9.21.3-5+deb13u4', 'patch'],
    ['4.52-3', '4.53-2', 'minor'],
    ['5.7-4', '6.1-2', 'major'],
    ['5.7-4', '2:5.7-4', 'major'],
  ],
});

const program = `use Dpkg::Version; $| = 1;
while (<STDIN>) { chomp; my ($a, $b) = split /\\t/; print version_compare($a, $b), "\\n"; }`;

it.skipIf(!isPresent('perl', ['-MDpkg::Version', '-e', '1']))(
  'agrees with Dpkg::Version on thousands of pairs',
  () => {
    // Perl compares runs of digits as floating point; dpkg itself, below, does not.
    const pairs = similarPairs(ordered.flat(), 8_000).filter(
      ([a, b]) => scheme.isValid(a) && scheme.isValid(b) && !/\d{16}/.test(a + b),
    );
    expectSameOrder(scheme, pairs, askReference('perl', ['-e', program], pairs));
  },
);

const shell = `while IFS='\t' read -r a b; do
  if dpkg --compare-versions "$a" lt "$b" 2>/dev/null; then echo -1
  elif dpkg --compare-versions "$a" gt "$b" 2>/dev/null; then echo 1
  else echo 0; fi; done`;

it.skipIf(!isPresent('dpkg', ['--version']))('agrees with dpkg --compare-versions', () => {
  const pairs = similarPairs(ordered.flat(), 300).filter(([a, b]) => scheme.isValid(a) && scheme.isValid(b));
  expectSameOrder(scheme, pairs, askReference('sh', ['-c', shell], pairs));
});
