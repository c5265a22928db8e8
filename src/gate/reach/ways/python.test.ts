import { expect, it } from 'vitest';
import type { Component } from '../../../core/component.js';
import type { Survey } from '../survey/index.js';
import { waysOfPython } from './python.js';

function doubtOf(groups: number): string | undefined {
  const folder = 'lib/python3.13/site-packages/tide-1.0.dist-info';
  const names = Array.from({ length: groups }, (_, at) => `[harbour.group${at}]\nbuoy = tide:buoy\n`);
  const metadata = [
    { path: `${folder}/top_level.txt`, text: 'tide\n' },
    { path: `${folder}/entry_points.txt`, text: names.join('') },
  ];
  const ways = waysOfPython({ survey: { metadata } as unknown as Survey, components: [], texts: [] });
  return ways.of({ name: 'tide' } as Component).doubt;
}

it('looks for the groups of entry points by their names', () => {
  expect(doubtOf(300)).toBeUndefined();
});

it('knows nothing of packages in more groups than an environment has', () => {
  expect(doubtOf(301)).toContain('301 groups, too many to look for');
});
