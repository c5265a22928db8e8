import { describe, expect, it } from 'vitest';
import { openTarget, type Respond } from '../../../testing/fake-target.js';
import { sequence } from '../../../testing/pattern-samples.js';
import { correlation, follows, proveDelay } from './timing.js';

const asked = [0, 2, 1, 0, 3, 0, 1, 0];
const samples = (tookMs: (seconds: number, index: number) => number) =>
  asked.map((seconds, index) => ({ seconds, tookMs: tookMs(seconds, index) }));

describe('delays', () => {
  it('lie on a line', () => {
    expect(follows(samples((seconds) => seconds * 1000 + 20))).toBe(true);
    expect(follows(samples((seconds, index) => seconds * 1000 + 20 + index * 40))).toBe(true);
    expect(follows(samples((seconds) => seconds * 3000 + 20))).toBe(true);
  });
  it('are not what a slow machine gives', () => {
    expect(follows(samples(() => 4000))).toBe(false);
    expect(follows(samples((seconds) => (seconds > 0 ? 3000 : 20)))).toBe(false);
    expect(follows(samples((_, index) => index * 1000))).toBe(false);
    expect(correlation(samples(() => 5))).toBe(0);
  });
  it('are found in at most one of a hundred thousand series of noise', () => {
    const random = sequence(3);
    let found = 0;
    for (let round = 0; round < 100_000; round += 1) {
      const noisy = samples(() => (random() < 0.3 ? random() * 5000 : random() * 300));
      if (follows(noisy)) found += 1;
    }
    expect(found).toBeLessThanOrEqual(1);
  });
});

const sleeping =
  (extraMs: (random: () => number) => number): Respond =>
  ({ input, random }) => ({
    body: 'ok',
    delayMs: Number(/sleep (\d)/.exec(input)?.[1] ?? 0) * 1000 + extraMs(random),
  });

async function isProven(respond: Respond, seed: number): Promise<boolean> {
  const { place, prober } = openTarget({ respond }, seed);
  return (await proveDelay(prober, place, (seconds) => `sleep ${seconds}`)) !== undefined;
}

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

describe('a delay on a loaded machine', () => {
  it('is found through jitter of 300 ms', async () => {
    for (const seed of seeds)
      expect(
        await isProven(
          sleeping((random) => random() * 300),
          seed,
        ),
      ).toBe(true);
  });
  it('is found through a stall now and then, most of the time', async () => {
    const stalls = sleeping((random) => (random() < 0.05 ? 2500 : 50));
    const outcomes = await Promise.all(seeds.map((seed) => isProven(stalls, seed)));
    expect(outcomes.filter(Boolean).length).toBeGreaterThan(25);
  });
  it('is not found where nothing sleeps', async () => {
    const loaded: Respond = ({ random }) => ({
      body: 'ok',
      delayMs: random() < 0.4 ? 1800 + random() * 3000 : 60,
    });
    for (const seed of seeds) expect(await isProven(loaded, seed)).toBe(false);
  });
  it('costs one request where nothing is slow', async () => {
    const open = openTarget({ respond: () => 'ok' });
    await proveDelay(open.prober, open.place, (seconds) => `sleep ${seconds}`);
    expect(open.count()).toBe(3);
  });
});
