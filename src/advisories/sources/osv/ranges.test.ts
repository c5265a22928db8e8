import { expect, it } from 'vitest';
import { rangesOf } from './ranges.js';
import type { OsvEvent } from './schema.js';

const compareNumbers = (a: string, b: string) => Number(a) - Number(b);
const i = (version: string): OsvEvent => ({ kind: 'introduced', version });
const f = (version: string): OsvEvent => ({ kind: 'fixed', version });
const l = (version: string): OsvEvent => ({ kind: 'lastAffected', version });
const limit = (version: string): OsvEvent => ({ kind: 'limit', version });

it.each([
  ['one pair', [i('0'), f('2')], [{ introduced: '0', fixed: '2' }]],
  ['an open range', [i('3')], [{ introduced: '3' }]],
  ['last affected', [i('0'), l('2')], [{ introduced: '0', lastAffected: '2' }]],
  [
    'several pairs',
    [i('0'), f('2'), i('3'), l('4')],
    [
      { introduced: '0', fixed: '2' },
      { introduced: '3', lastAffected: '4' },
    ],
  ],
  [
    'pairs out of order',
    [f('2'), i('3'), f('4'), i('0')],
    [
      { introduced: '0', fixed: '2' },
      { introduced: '3', fixed: '4' },
    ],
  ],
  ['a second fix on another branch', [i('1'), f('5'), f('3')], [{ introduced: '1', fixed: '3' }]],
  ['two beginnings', [i('2'), i('1'), f('4')], [{ introduced: '1', fixed: '4' }]],
  ['a limit', [i('1'), limit('4')], [{ introduced: '1', fixed: '4' }]],
  ['no limit', [i('1'), limit('*')], [{ introduced: '1' }]],
  ['an end without a beginning', [f('1')], []],
  ['nothing', [], []],
])('%s', (_, events, expected) => {
  expect(rangesOf({ type: 'ECOSYSTEM', events }, compareNumbers)).toEqual(expected);
});

it('takes the order of the feed where versions cannot be compared', () => {
  const events = [i('x'), f('y'), f('z')];
  const refuse = () => {
    throw new Error('no version');
  };
  expect(rangesOf({ type: 'ECOSYSTEM', events }, refuse)).toEqual([{ introduced: 'x', fixed: 'y' }]);
  expect(rangesOf({ type: 'ECOSYSTEM', events })).toEqual([{ introduced: 'x', fixed: 'y' }]);
});

it('leaves commits alone', () => {
  expect(rangesOf({ type: 'GIT', events: [i('0'), f('abc')] })).toEqual([]);
});
