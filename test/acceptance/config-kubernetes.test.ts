import { describe, expect, it } from 'vitest';
import { lintConfig } from '../../src/config/lint.js';
import { contextCases } from './config-cases/context.js';
import { objectCases } from './config-cases/objects.js';
import type { Case } from './config-cases/shapes.js';
import { workloadCases } from './config-cases/workload.js';

const cases = [...contextCases, ...workloadCases, ...objectCases];
const now = new Date('2026-01-15T00:00:00Z');

/** Whether the rule that somebody else gave this number speaks about the input. */
function fires({ id, path, text }: Case): boolean {
  return lintConfig([{ path, text }], now).findings.some(({ aliases }) => aliases.includes(id));
}

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
    const wrong = cases.filter((one) => one.id === id && fires(one) !== one.fires);
    expect(wrong.map(({ name, fires: wanted }) => `${wanted ? 'misses' : 'cries at'}: ${name}`)).toEqual([]);
  });
});
