import { describe, expect, it } from 'vitest';
import { cases } from '../../testing/reach/index.js';
import { reachOfCase } from '../../testing/reach/run.js';

describe.each(Object.entries(cases))('%s', (_, own) => {
  it.each(own.map((each) => [each.is, each.name, each] as const))('%s: %s', async (is, _name, each) => {
    const { state } = (await reachOfCase(each)) ?? {};
    const isProvable = is === 'unused' && each.isUnprovable !== true;
    expect(state === 'not-reached').toBe(isProvable);
  });
});
