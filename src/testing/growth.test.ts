import { expect, it } from 'vitest';
import { expectProportional } from './growth.js';

/** A processor whose clock moves with the steps of the work alone. */
function grows(stepsOf: (size: number) => number): Promise<void> {
  let steps = 0;
  return expectProportional(
    10_000,
    (size) => {
      steps = stepsOf(size);
    },
    async (work) => {
      await work();
      return steps;
    },
  );
}

it.each([
  ['linear work', (size: number) => size],
  ['a sort', (size: number) => size * Math.log2(size)],
  ['a start that costs most', (size: number) => 50_000 + size],
  ['work below the floor', (size: number) => size ** 2 / 1_000_000],
])('takes %s', async (_, stepsOf) => {
  await grows(stepsOf);
});

it.each([
  ['quadratic work', (size: number) => size ** 2],
  ['exponential work', (size: number) => 2 ** (size / 1_000)],
])('refuses %s', async (_, stepsOf) => {
  await expect(grows(stepsOf)).rejects.toThrow(/4 times the input costs/);
});

it('asks three times before it fails', async () => {
  const costs = [40_000, 1_000, 40_000, 1_000, 40_000, 10_000];
  await expectProportional(
    8,
    () => {},
    async () => costs.shift() ?? 0,
  );
  expect(costs).toEqual([]);
});
