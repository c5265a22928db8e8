import { expect, it } from 'vitest';
import type { DataInfo } from '../core/advisory.js';
import { gap } from '../core/gap.js';
import { component } from '../testing/advisory-examples.js';
import { agesAsGaps } from './data.js';

const info = (change: Partial<DataInfo>): DataInfo => ({
  source: 'osv:npm',
  asOf: '2026-11-01T00:00:00Z',
  builtAt: '2026-11-20T00:00:00Z',
  advisories: 1,
  signals: 0,
  ecosystems: { npm: 1 },
  complete: true,
  ...change,
});
const now = new Date('2026-11-25T00:00:00Z');
const inventory = { components: [component('pkg:npm/lodash@4.17.15')] };
const gapsOf = (change: Partial<DataInfo>, isOutside: boolean) =>
  agesAsGaps(
    [info(change)],
    { inventory, facts: [], gaps: [], roles: { isOutside: () => isOutside, isProduct: () => !isOutside } },
    now,
    7,
  );
const reported = (change: Partial<DataInfo>) => gapsOf(change, false).length;

it.each([
  ['old data about what is here', {}, 1],
  ['fresh data', { asOf: '2026-11-20T00:00:00Z' }, 0],
  ['old data about something else', { ecosystems: { PyPI: 9 } }, 0],
  ['old threat signals, which speak of everything', { ecosystems: {}, signals: 5 }, 1],
  ['a choice that is old by design', { complete: false }, 0],
] as const)('%s', (_, change, expected) => expect(reported(change)).toBe(expected));

it.each([
  ['is a note where it was fetched lately', '2026-11-20T00:00:00Z', ['note']],
  ['counts from when it was fetched', '2026-11-01T00:00:00Z', ['incomplete']],
] as const)('data without a date of its own %s', (_, builtAt, weights) => {
  const gaps = gapsOf({ asOf: undefined, builtAt } as never, false);
  expect(gaps.map(({ weight }) => weight)).toEqual(weights);
});

it.each([
  ['about packages', { ecosystems: { npm: 1 } }],
  ['threat signals', { ecosystems: {}, signals: 5 }],
] as const)('old data %s does not count where only tests have any', (_, change) => {
  expect(gapsOf(change, true).map(({ isOutside }) => isOutside)).toEqual([true]);
  expect(gapsOf(change, false).map(({ isOutside }) => isOutside)).toEqual([undefined]);
});

it('says what is not known: flaws, or which of them are exploited', () => {
  expect(gapsOf({}, false)[0]?.reason).toMatch(/^Advisories of .* newer vulnerabilities are not known/);
  const [signals] = gapsOf({ ecosystems: {}, signals: 5 }, false);
  expect(signals?.reason).toMatch(/^Threat signals of .* newer exploitation is not known/);
});

it.each([
  ['of the product', (path: string) => path === 'package.json', [undefined, undefined]],
  ['of a test alone', () => false, [true, true]],
] as const)('old data about what a manifest without a lockfile asks for: %s', (_, isProduct, expected) => {
  const gaps = agesAsGaps(
    [info({}), info({ ecosystems: { PyPI: 1 } }), info({ ecosystems: {}, signals: 5 })],
    {
      inventory: { components: [] },
      facts: [
        {
          analyzer: 'x',
          location: { at: 'file', path: 'package.json' },
          hidden: false,
          fact: { kind: 'direct-names', ecosystem: 'npm', names: ['lodash'] },
        },
      ],
      gaps: [gap('coverage', 'package.json', 'no package-lock.json: its packages are unknown')],
      roles: { isOutside: () => true, isProduct },
    },
    now,
    7,
  );
  expect(gaps.map(({ isOutside }) => isOutside)).toEqual(expected);
});
