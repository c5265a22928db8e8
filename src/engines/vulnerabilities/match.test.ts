import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AffectedPackage } from '../../core/advisory.js';
import { affects } from '../../testing/advisory-examples.js';
import { scheme as deb } from '../../versions/deb/index.js';
import { scheme as maven } from '../../versions/maven/index.js';
import { scheme as pep440 } from '../../versions/pep440/index.js';
import { scheme as semver } from '../../versions/semver/index.js';
import { judge, rangeText } from './match.js';

type Case = readonly [
  name: string,
  version: string,
  entries: readonly AffectedPackage[],
  kind: string,
  comparison?: string,
];

const npm = (...ranges: readonly string[]) => [affects('npm', 'a', ranges)];

describe('judge', () => {
  it.each<Case>([
    ['before the fix', '1.2.3', npm('0 1.2.5'), 'affected', '1.2.3 < 1.2.5 (semver)'],
    ['the fix itself', '1.2.5', npm('0 1.2.5'), 'outside'],
    ['the first affected', '1.2.0', npm('1.2.0 1.2.5'), 'affected', '1.2.0 <= 1.2.0 < 1.2.5 (semver)'],
    ['before the first affected', '1.1.9', npm('1.2.0 1.2.5'), 'outside'],
    ['the last affected', '1.2.4', npm('0 <=1.2.4'), 'affected', '1.2.4 <= 1.2.4 (semver)'],
    ['after the last affected', '1.2.5', npm('0 <=1.2.4'), 'outside'],
    [
      'the second of two ranges',
      '2.0.0',
      npm('0 1.2.5', '2.0.0 2.0.1'),
      'affected',
      '2.0.0 <= 2.0.0 < 2.0.1 (semver)',
    ],
    ['between two ranges', '1.9.0', npm('0 1.2.5', '2.0.0 2.0.1'), 'outside'],
    ['a pre-release of the fix', '1.2.5-rc.1', npm('0 1.2.5'), 'affected'],
    ['a range without end', '9.9.9', npm('1.0.0'), 'affected', '1.0.0 <= 9.9.9, no fix named (semver)'],
    ['everything', 'not a version', npm('0'), 'affected', 'every version'],
    ['a version that cannot be ordered', 'latest', npm('0 1.2.5'), 'undecidable'],
    ['a bound that cannot be ordered', '1.0.0', npm('0 soon'), 'undecidable'],
    ['an unreadable range beside one that holds', '1.0.0', npm('0 soon', '0 2.0.0'), 'affected'],
    [
      'a listed version',
      '1.0.0',
      [affects('npm', 'a', [], { versions: ['0.9.0', '1.0.0'] })],
      'affected',
      '1.0.0 is listed',
    ],
    [
      'a listed text that is no version',
      'x',
      [affects('npm', 'a', '0 1.0.0', { versions: ['x'] })],
      'affected',
      'x is listed',
    ],
    ['an unlisted version', '1.0.1', [affects('npm', 'a', [], { versions: ['1.0.0'] })], 'outside'],
    ['nothing said', '1.0.0', [affects('npm', 'a')], 'outside'],
    ['no entry', '1.0.0', [], 'outside'],
    [
      'a word on the package as it is',
      '1.0.0',
      [affects('npm', 'a', [], { status: 'will-not-fix' })],
      'affected',
      'every version',
    ],
    ['cleared as it is', '1.0.0', [affects('npm', 'a', [], { status: 'not-affected' })], 'cleared'],
    ['cleared in a range', '1.0.0', [affects('npm', 'a', '0 2.0.0', { status: 'not-affected' })], 'cleared'],
    [
      'outside of what is cleared',
      '2.0.0',
      [affects('npm', 'a', '0 2.0.0', { status: 'not-affected' })],
      'outside',
    ],
    ['the second entry', '3.0.0', [...npm('0 1.0.0'), ...npm('3.0.0 3.1.0')], 'affected'],
  ])('%s', (...row) => {
    const [, version, entries, kind, comparison] = row as unknown as Case;
    const verdict = judge(version, entries, semver);
    expect(verdict.kind).toBe(kind);
    if (comparison !== undefined) expect(verdict).toMatchObject({ comparison });
  });

  it('goes by the order of the ecosystem', () => {
    expect(judge('1:1.0-1', [affects('Debian:13', 'a', '0 2.0-1')], deb).kind).toBe('outside');
    expect(judge('2.0-1~deb13u1', [affects('Debian:13', 'a', '0 2.0-1')], deb).kind).toBe('affected');
    expect(judge('2.14.0', [affects('Maven', 'a', '2.0-beta9 2.15.0')], maven).kind).toBe('affected');
    expect(judge('1.0.0', [affects('PyPI', 'a', [], { versions: ['1.0'] })], pep440).kind).toBe('affected');
  });

  it('decides nothing but lists and whole ranges without an order', () => {
    expect(judge('1.0', [affects('fedora:40', 'a', '0 2.0')], undefined).kind).toBe('undecidable');
    expect(judge('1.0', [affects('fedora:40', 'a', '0')], undefined).kind).toBe('affected');
    expect(judge('1.0', [affects('fedora:40', 'a', [], { versions: ['1.0'] })], undefined).kind).toBe(
      'affected',
    );
  });

  it('never throws, whatever advisories say', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('0', '1.0.0', '2.0.0', ''));
    const range = fc.record({ introduced: text, fixed: text }, { requiredKeys: ['introduced'] });
    fc.assert(
      fc.property(text, fc.array(range), fc.array(text), (version, ranges, versions) => {
        const verdict = judge(version, [{ ecosystem: 'npm', name: 'a', ranges, versions }], semver);
        expect(['affected', 'outside', 'undecidable']).toContain(verdict.kind);
      }),
    );
  });
});

it.each([
  [{ introduced: '0', fixed: '1.2.5' }, '< 1.2.5'],
  [{ introduced: '1.2.0', fixed: '1.2.5' }, '>= 1.2.0, < 1.2.5'],
  [{ introduced: '1.2.0', lastAffected: '1.2.4' }, '>= 1.2.0, <= 1.2.4'],
  [{ introduced: '0' }, 'every version'],
])('writes %j as %s', (range, text) => expect(rangeText(range)).toBe(text));
