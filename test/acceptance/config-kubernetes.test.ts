import { describe, expect, it } from 'vitest';
import { fires } from './config-cases/ask.js';
import { contextCases } from './config-cases/context.js';
import { objectCases } from './config-cases/objects.js';
import { workloadCases } from './config-cases/workload.js';

const cases = [...contextCases, ...workloadCases, ...objectCases];
const ids = [...new Set(cases.map(({ id }) => id))].sort();

describe('Kubernetes, by the numbers that users know', () => {
  it('is more than a handful of examples', () => {
    expect(cases.length).toBeGreaterThan(1_000);
    for (const id of ids) {
      expect(cases.filter((one) => one.id === id && one.fires).length, id).toBeGreaterThanOrEqual(3);
      expect(cases.filter((one) => one.id === id && !one.fires).length, id).toBeGreaterThanOrEqual(5);
    }
  });

  it.each(ids)('%s', (id) => {
    const wrong = cases.filter((one) => one.id === id && fires(id, one.path, one.text) !== one.fires);
    expect(wrong.map(({ name, fires: wanted }) => `${wanted ? 'misses' : 'cries at'}: ${name}`)).toEqual([]);
  });
});
