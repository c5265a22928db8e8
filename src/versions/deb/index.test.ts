import { it } from 'vitest';
import { acceptScheme } from '../../testing/accept-scheme.js';
import { askReference, expectSameOrder, isPresent, similarPairs } from '../../testing/reference-order.js';
import { scheme } from './index.js';

const ordered = [
  ['1.0~~', '1.0~~a', '1.0~', '1.0~beta1~svn1245', '1.0~beta1', '1.0', '1.0a', '1.0+b', '1.0.1'],
  ['3.0.11-1~deb12u1', '3.0.11-1~deb12u2', '3.0.11-1', '3.0.11-1+b1', '3.0.11-1.1', '3.0.15-1~deb12u1'],
  ['2:1.9-1', '2:2.0-1', '10:0-1'],
  ['9.9.9-9', '1:0.1-1'],
  ['1.2-0ubuntu1', '1.2-1', '1.2-1ubuntu0.22.04.1', '1.2-1ubuntu0.22.04.10', '1.2-2'],
  ['1.18.36', '1.18.36a', '1.18.36-0.17.35-18', '1.18.44-2'],
  ['0-pre', '0-pree', '1.1.6-r5', '1.1.6r2-2', '2.6b-2', '2.6b2-1'],
  ['99999999999999999998', '99999999999999999999', '100000000000000000000'],
];

acceptScheme(scheme, {
  ordered,
  equal: [
    ['1.0', '1.0-0', '0:1.0', '1.00', '01.0'],
    ['1.0-1', '1.0-01', '0:1.0-1'],
  ],
  invalid: ['', 'unfixed', '1.0-', ':1.0', 'a:1.0', '1.0 1', '1.0_1', '1.0-1_1', '-1', '1:'],
  distances: [
    ['3.0.11-1~deb12u2', '3.0.15-1~deb12u1', 'patch'],
    ['7.88.1-10', '7.88.1-10+deb12u5', 'patch'],
    ['2.36-9', '2.37-1', 'minor'],
    ['1.2-1', '2.0-1', 'major'],
    ['1.2-1', '1:1.2-1', 'major'],
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
