import { expect } from 'vitest';
import { stopwatch } from './stopwatch.js';

const times = 4;
/** Four times the input costs about 4 times as much where work is linear, and 16 times where it is quadratic. */
const mostGrowth = 11;
/** What costs less is not compared: too little to tell growth from noise. */
const floorMs = 1_000;
/** The collector may come in the middle of one of them. */
const attempts = 3;

/**
 * Fails where `work` costs more than in proportion to its size: the cost of the whole size is compared with that of a quarter.
 * The speed of the machine and its load divide out; speed itself is measured in `bench/`.
 */
export async function expectProportional(
  size: number,
  work: (size: number) => unknown,
  cost: (work: () => unknown) => Promise<number> = costMs,
): Promise<void> {
  const growths: string[] = [];
  for (let attempt = 0; attempt < attempts; attempt++) {
    const large = await cost(() => work(size));
    if (large < floorMs) return;
    const growth = large / (await cost(() => work(Math.ceil(size / times))));
    if (growth <= mostGrowth) return;
    growths.push(growth.toFixed(1));
  }
  expect.fail(`${times} times the input costs ${growths.join(', ')} times as much`);
}

async function costMs(work: () => unknown): Promise<number> {
  const took = stopwatch();
  await work();
  return took();
}
