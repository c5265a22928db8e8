import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configRules } from './rules/index.generated.js';

describe('all rules', () => {
  it('have ids of their own', () => {
    expect(new Set(configRules.map(({ id }) => id)).size).toBe(configRules.length);
  });

  it('cover at least sixty of the Kubernetes checks that users know by number', () => {
    const numbers = new Set(
      configRules.flatMap(({ aliases }) => aliases.filter((alias) => /^KSV-\d{4}$/.test(alias))),
    );
    expect(numbers.size).toBeGreaterThanOrEqual(60);
  });

  it('cover section 5 of the CIS Docker Benchmark as far as a file can tell', () => {
    const covered = new Set(configRules.flatMap(({ aliases }) => aliases));
    const wanted = [
      2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22, 25, 26, 27, 28, 29, 30, 31, 32,
    ];
    expect(wanted.filter((number) => !covered.has(`CIS-Docker-5.${number}`))).toEqual([]);
  });

  it('look at something', () => {
    for (const { id, container, workload, resource, cloud, workflow, image } of configRules) {
      expect(
        [container, workload, resource, cloud, workflow, image].some((check) => check !== undefined),
        id,
      ).toBe(true);
    }
  });

  it.each(configRules.map(({ id }) => id))('%s explains itself', (id) => {
    expect(existsSync(new URL(`rules/${id}/readme.md`, import.meta.url))).toBe(true);
  });
});
