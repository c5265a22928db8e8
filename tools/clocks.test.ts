import { describe, expect, it } from 'vitest';
import { clockProblems, clocksIn } from './clocks.js';

describe('a clock in a test', () => {
  it.each([
    'const start = performance.now();',
    'expect(performance.now() - start).toBeLessThan(500);',
    'expect(process.cpuUsage(before).user).toBeLessThan(2);',
    'const took = stopwatch();',
    'const before = process.hrtime.bigint();',
    'if (Date.now() - start > 100) throw new Error();',
  ])('is refused: %s', (line) => {
    expect(clocksIn('a.test.ts', line)).toEqual([1]);
  });

  it.each([
    'const world = { monotonicMs: () => performance.now() };',
    'const options = { deadlineMs: performance.now() + 60_000 };',
    'const until = new Date(Date.now() + 86_400_000);',
    'const seconds = Math.floor(Date.now() / 1000) + 300;',
    "it('speaks of performance.now() - start', () => {});",
    'const world = fakeWorld(); expect(world.monotonicMs()).toBe(5);',
  ])('is taken: %s', (line) => {
    expect(clocksIn('a.test.ts', line)).toEqual([]);
  });
});

it('no test measures time but those that are named', () => {
  expect(clockProblems(process.cwd())).toEqual([]);
});
