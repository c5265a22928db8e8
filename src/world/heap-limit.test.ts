import { expect, it } from 'vitest';
import { HeapLimit } from './heap-limit.js';

/** A heap that fills by 10 MB from call to call, of which the collector leaves a share. */
function filled(limitMB: number, toMB: number, share: number): readonly number[] {
  let [used, inUse, allowed, percent] = [20e6, 20e6, 60e6, 0];
  const peaks: number[] = [];
  const limit = new HeapLimit(
    limitMB * 1e6,
    () => used,
    (set) => {
      percent = set;
    },
  );
  while (inUse < toMB * 1e6) {
    used += 10e6;
    if (used > allowed) {
      peaks.push(Math.round(used / 1e6));
      inUse += (used - inUse) * share;
      used = inUse;
      allowed = inUse * (1 + percent / 100);
    }
    for (let call = 0; call < 16; call += 1) limit.measure();
  }
  return peaks;
}

it.each([0.2, 0.5, 0.9])('fills the heap up to the limit and not further, %d of it kept', (share) => {
  const peaks = filled(400, 250, share);
  expect(Math.max(...peaks)).toBeGreaterThan(300);
  expect(Math.max(...peaks)).toBeLessThanOrEqual(420);
});

it('collects above the limit when a quarter more is filled', () => {
  const peaks = filled(100, 300, 0.5);
  for (const [index, peak] of peaks.slice(0, -1).entries())
    if (peak > 130) expect(peaks[index + 1]).toBeLessThanOrEqual(peak * 1.25 + 10);
});
