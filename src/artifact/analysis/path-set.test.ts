import { expect, it, vi } from 'vitest';
import { PathSet } from './path-set.js';

it('knows the names of a folder, few or many', () => {
  for (const count of [3, 5000]) {
    const paths = new PathSet();
    for (let index = 0; index < count; index++) paths.addOther('srv/tides', `t${index}`);
    expect(paths.hasOther('srv/tides', 't2')).toBe(true);
    expect(paths.hasOther('srv/tides', `t${count}`)).toBe(false);
    expect(paths.hasOther('srv/tides', '')).toBe(false);
    expect(paths.hasOther('srv', 't2')).toBe(false);
  }
});

it('knows a name that comes after the first lookup', () => {
  const paths = new PathSet();
  for (let index = 0; index < 1000; index++) paths.addOther('d', `n${index}`);
  expect(paths.hasOther('d', 'late')).toBe(false);
  paths.addOther('d', 'late');
  expect(paths.hasOther('d', 'late')).toBe(true);
});

// Issue 11, item 7: a layer of 2.7 MB with one crowded folder ran for minutes.
it('indexes a crowded folder once, and never searches its names as one string', () => {
  const paths = new PathSet();
  for (let index = 0; index < 20_000; index++) paths.addOther('d', `name-${index}`);
  const searches = vi.spyOn(String.prototype, 'includes');
  const splits = vi.spyOn(String.prototype, 'split');
  const found = Array.from({ length: 1000 }, (_, index) => paths.hasOther('d', `name-${index * 40}`));
  const counts = [searches.mock.calls.length, splits.mock.calls.length];
  vi.restoreAllMocks();
  expect(found.filter(Boolean)).toHaveLength(500);
  expect(counts).toEqual([0, 1]);
});
