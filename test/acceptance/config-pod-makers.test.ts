import { describe, expect, it } from 'vitest';
import { lintConfig } from '../../src/engines/config/lint.js';
import { configRules } from '../../src/engines/config/rules/index.generated.js';
import { makers } from './config-cases/makers.js';
import { controlsOf, isRight, podSecurityCases } from './config-cases/pod-security.js';

const now = new Date('2026-01-15T00:00:00Z');

const measured = Object.entries(makers).flatMap(([maker, write]) =>
  podSecurityCases.flatMap((one) => {
    const files = write(one);
    if (files === undefined) return [];
    const { findings } = lintConfig(files, now);
    const found = controlsOf(new Set(findings.map(({ rule }) => rule)), configRules);
    return [{ ...one, maker, right: isRight(one, found) }];
  }),
);
const share = (list: typeof measured): string =>
  `${list.filter(({ right }) => right).length} of ${list.length}`;

describe('Pod Security Standards, in what makes pods', () => {
  it.each(Object.keys(makers))('%s', (name) => {
    const wrong = measured.filter(({ maker, right }) => maker === name && !right);
    expect(
      wrong.map((one) => `${one.fails ? 'misses' : 'reports'} ${one.level}: ${one.control}: ${one.name}`),
    ).toEqual([]);
  });

  it('are all counted', () => {
    console.info(
      `pods that fail reported: ${share(measured.filter((one) => one.fails))}, pods that pass silent: ${share(measured.filter((one) => !one.fails))}`,
    );
    expect(measured.length).toBeGreaterThan(1_500);
  });
});
