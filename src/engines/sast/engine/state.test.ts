import { describe, expect, it } from 'vitest';
import { compact, type Value, withTaints } from '../ir/value.js';
import { Slots } from './slots.js';
import { mergeStates, noGuards, type State } from './state.js';

const input: Value = {
  taints: [{ origin: 'a.js:1', sanitized: 0, step: { path: 'a.js', at: 1, length: 1 } }],
};
const before: Value = { fields: new Map(), length: 0 };
const longer: Value = { fields: new Map([['0', input]]), length: 1 };

function stateOf(value: Value): State {
  const slots = new Slots(1);
  slots.set(0, value);
  return { slots, guards: noGuards };
}

describe('a list where ways meet', () => {
  it('has any number of elements where a loop has made it longer', () => {
    const merged = mergeStates(stateOf(before), stateOf(longer), true).slots.get(0);
    expect(merged).toEqual({ fields: longer.fields, rest: input });
    expect(mergeStates(stateOf(merged ?? {}), stateOf(merged ?? {}), true).slots.get(0)).toBe(merged);
  });

  it('has the elements that are seen where only one way has made it longer', () => {
    expect(mergeStates(stateOf(before), stateOf(longer)).slots.get(0)).toEqual({ fields: longer.fields });
  });
});

describe('copies of values', () => {
  it('have their members in one order, whatever the order of the value', () => {
    const one = withTaints({ prefix: 'a', api: 'b' }, input.taints ?? []);
    const other = compact({ taints: input.taints, api: 'b', prefix: 'a' });
    expect(Object.keys(one)).toEqual(Object.keys(other));
  });
});
