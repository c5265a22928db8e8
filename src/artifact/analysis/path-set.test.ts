import { expect, it } from 'vitest';
import { expectProportional } from '../../testing/growth.js';
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
it('asks a folder of 200,000 names 200,000 times in linear time', async () => {
  await expectProportional(200_000, (count) => {
    const paths = new PathSet();
    for (let index = 0; index < count; index++) paths.addOther('d', `name-${index}`);
    for (let index = 0; index < count; index++) paths.hasOther('d', `name-${index}x`);
  });
});
