import { expect, it } from 'vitest';
import { silentProgress } from '../core/progress.js';
import { stageClock } from './stages.js';

it('counts no moment twice, and leaves none out', () => {
  let now = 0;
  const clock = stageClock(silentProgress, () => now);
  now += 5;
  const outer = clock.progress.stage('outer');
  now += 10;
  const inner = clock.progress.stage('inner');
  now += 20;
  inner.end('2 files');
  now += 30;
  outer.end();
  now += 7;
  clock.progress.stage('last').end();
  expect(clock.timings).toEqual([
    { name: 'inner', ms: 20, summary: '2 files' },
    { name: 'outer', ms: 40 },
    { name: 'last', ms: 0 },
    { name: 'other', ms: 12 },
  ]);
});
