import { describe, expect, it } from 'vitest';
import type { Value } from '../ir/value.js';
import { Slots } from './slots.js';

const [one, other]: readonly Value[] = [{ api: 'one' }, { api: 'other' }];
const count = 5_000;

describe('the variables of a function', () => {
  it.each([1, 32, 33, count])('are kept by number: %i', (length) => {
    const slots = new Slots(length);
    expect(slots.get(length - 1)).toBeUndefined();
    slots.set(length - 1, one as Value);
    expect(slots.get(length - 1)).toBe(one);
    expect(slots.get(0)).toBe(length === 1 ? one : undefined);
  });

  it('of a copy change without those that were copied, and the other way round', () => {
    const slots = new Slots(count);
    slots.set(7, one as Value);
    const copy = slots.copy();
    copy.set(7, other as Value);
    slots.set(8, one as Value);
    expect([slots.get(7), slots.get(8)]).toEqual([one, one]);
    expect([copy.get(7), copy.get(8)]).toEqual([other, undefined]);
  });

  it('are joined where two ways meet, and stay apart from both', () => {
    const [left, right] = [new Slots(count), new Slots(count)];
    left.set(1, one as Value);
    right.set(count - 1, other as Value);
    const joined = left.joined(right);
    left.set(1, other as Value);
    right.set(count - 1, one as Value);
    expect([joined.get(1), joined.get(count - 1)]).toEqual([one, other]);
  });

  it('stay the same object where the other way adds nothing', () => {
    const slots = new Slots(count);
    slots.set(40, one as Value);
    expect(slots.joined(slots.copy())).toBe(slots);
    expect(slots.joined(new Slots(count))).toBe(slots);
  });
});
