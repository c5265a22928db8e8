import { expect, it } from 'vitest';
import { Worklist } from './worklist.js';

function order(ranks: readonly number[], blocks: readonly number[]): readonly number[] {
  const list = new Worklist(ranks);
  for (const block of blocks) list.add(block);
  const all: number[] = [];
  for (let next = list.next(); next !== undefined; next = list.next()) all.push(next);
  return all;
}

it('gives the lowest rank first, of one rank the one that waits longest, and each once', () => {
  expect(order([5, 1, 4, 1, 3], [0, 3, 2, 1, 4, 2])).toEqual([3, 1, 4, 2, 0]);
});

it('takes a block again that has run', () => {
  const list = new Worklist([1]);
  list.add(0);
  expect(list.next()).toBe(0);
  expect(list.next()).toBeUndefined();
  list.add(0);
  expect(list.next()).toBe(0);
});
