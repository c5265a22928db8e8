import { expect, it } from 'vitest';
import { affects } from '../../testing/advisory-examples.js';
import { scheme as maven } from '../../versions/maven/index.js';
import { scheme as semver } from '../../versions/semver/index.js';
import { cleanFixes, laterVersions, smallestCommonFix, smallestFix, targetOf } from './fix.js';

const entry = (...ranges: readonly string[]) => [affects('npm', 'a', ranges)];

it.each([
  ['the only fix', '1.0.0', entry('0 1.2.5'), '1.2.5'],
  ['the nearest of two branches', '1.0.0', entry('0 1.2.5', '2.0.0 2.0.1'), '1.2.5'],
  ['the fix of its own branch', '2.0.0', entry('0 1.2.5', '2.0.0 2.0.1'), '2.0.1'],
  [
    'past a fix that another source still calls affected',
    '1.0.0',
    [...entry('0 1.2.5'), ...entry('0 1.2.6')],
    '1.2.6',
  ],
  ['none named', '1.0.0', entry('0 <=1.2.4'), undefined],
  ['none above', '3.0.0', entry('0 1.2.5'), undefined],
  ['an unordered version', 'latest', entry('0 1.2.5'), undefined],
  ['a number that stands for none', '1.0.0', entry('0 99.999.99999'), undefined],
  ['a number that stands for none of a line', '3.4.1', entry('0 3.999.999'), undefined],
  ['an unordered fix', '1.0.0', entry('0 soon'), undefined],
])('smallest fix: %s', (_, version, entries, fix) => expect(smallestFix(version, entries, semver)).toBe(fix));

it.each([
  ['past the last affected version', entry('0 <=1.2.4'), '1.2.5'],
  ['of a list of versions', [affects('npm', 'a', [], { versions: ['1.0.0', '1.2.5'] })], '1.3.1'],
  ['past a pre-release that fixes it', entry('0 1.2.0-b1'), '1.2.5'],
  ['of a range without an end', entry('0'), undefined],
  ['where no later version is named', entry('0 <=4.0.0'), undefined],
])('takes a version that another record names: %s', (_, entries, later) =>
  expect(laterVersions('1.0.0', entry('0 1.2.5', '1.3.0 1.3.1'), semver)(entries)).toBe(later),
);

it.each([
  ['30.1-jre', '32.0.0-android', '32.0.0-jre'],
  ['30.1-android', '32.0.0-android', '32.0.0-android'],
  ['18.0', '32.0.0-android', '32.0.0-jre'],
  ['30.1-android', '32.0.0-jre', '32.0.0-android'],
  ['12.4.0.jre8', '12.8.1.jre11', '12.8.1.jre8'],
  ['12.4.0.jre11', '12.8.1.jre8', '12.8.1.jre11'],
  ['30.1', '32.0.0', '32.0.0'],
  ['32.0.0-android', '32.0.0-jre', undefined],
  ['12.8.1.jre8', '12.8.1.jre11', undefined],
])('keeps to the build for the same platform: %s, fixed in %s', (version, fixed, fix) => {
  expect(smallestFix(version, [affects('Maven', 'a:b', [`0 ${fixed}`])], maven)).toBe(fix);
});

it('finds a version that is in no range of any flaw', () => {
  const flaws = [
    { fixedIn: '1.2.5', entries: entry('0 1.2.5', '2.0.0 2.0.2') },
    { fixedIn: '2.0.1', entries: entry('0 2.0.1') },
  ];
  expect(smallestCommonFix('1.0.0', flaws, semver)).toBe('2.0.2');
  expect(smallestCommonFix('1.0.0', flaws.slice(0, 1), semver)).toBe('1.2.5');
});

it('prefers one that is free of every known flaw, where it is no farther away', () => {
  const flaws = [{ fixedIn: '1.2.5', entries: entry('0 1.2.5') }];
  expect(smallestCommonFix('1.0.0', flaws, semver, entry('1.2.5 1.3.1'))).toBe('1.3.1');
  expect(smallestCommonFix('1.0.0', flaws, semver, entry('1.2.0 2.0.0'))).toBe('1.2.5');
  expect(smallestCommonFix('1.0.0', flaws, semver, entry('0'))).toBe('1.2.5');
});

it('prefers a minor version to a patch that brings another flaw', () => {
  const flaws = [{ fixedIn: '1.2.5', entries: entry('0 1.2.5') }];
  expect(smallestCommonFix('1.2.0', flaws, semver, entry('1.2.1 1.3.1'))).toBe('1.3.1');
  expect(smallestCommonFix('1.2.0', flaws, semver, entry('1.2.1 2.0.0'))).toBe('1.2.5');
  expect(smallestCommonFix('1.2.0', flaws, semver, entry('1.2.0 1.3.1'))).toBe('1.2.5');
});

it('moves the fix of one flaw on to the nearest version that brings no other', () => {
  const clean = (known: ReturnType<typeof entry>) =>
    cleanFixes('1.2.0', [...entry('0 1.2.5'), ...known], semver)('1.2.5', entry('0 1.2.5'));
  expect(clean([])).toBe('1.2.5');
  expect(clean(entry('1.2.1 1.3.1'))).toBe('1.3.1');
  expect(clean(entry('1.2.1 2.0.0'))).toBe('1.2.5');
  expect(clean(entry('1.1.0 1.3.1'))).toBe('1.2.5');
});

it('costs a few comparisons for each of the thousands of flaws of a kernel', () => {
  let compared = 0;
  const counting: typeof semver = {
    ...semver,
    compare: (a, b) => {
      compared += 1;
      return semver.compare(a, b);
    },
  };
  const flaws = Array.from({ length: 3_000 }, (_, at) => `1.0.${at + 1}`);
  const known = flaws.flatMap((fixed) => entry(`0 ${fixed}`));
  const clean = cleanFixes('1.0.0', known, counting);
  expect(flaws.map((fixed) => clean(fixed, entry(`0 ${fixed}`)))).toEqual(flaws);
  expect(compared).toBeLessThan(flaws.length * 10);
});

it('keeps a patch where the rest needs a major version, and joins what is equally far', () => {
  expect(targetOf('1.0.0', '1.0.5', '2.0.0', false, semver)).toBe('1.0.5');
  expect(targetOf('1.0.0', '1.0.5', '1.0.9', false, semver)).toBe('1.0.9');
  expect(targetOf('1.0.0', '1.9.0', '2.0.0', true, semver)).toBe('2.0.0');
  expect(targetOf('1.0.0', '1.0.5', undefined, true, semver)).toBe('1.0.5');
  expect(targetOf('0.1.0', '0.2.0', '1.4.0', false, semver)).toBe('0.2.0');
  expect(targetOf('1.0.0', '2.0.1', '2.4.0', false, semver)).toBe('2.0.1');
});
