import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { judge } from '../../src/engines/config/judge.js';
import { readManifest } from '../../src/engines/config/manifest.js';
import { configRules } from '../../src/engines/config/rules/index.generated.js';
import { kinds, type Level, type PodSecurityCase, podSecurityCases } from './config-cases/pod-security.js';

/** The controls of a level, and those below it, that some rule reports for the manifest. */
function reported(text: string, path = 'berth.yaml'): ReadonlySet<string> {
  const reading = readManifest(path, text);
  if (reading === undefined) return new Set();
  const rules = new Set(judge(reading, configRules).judgements.map(({ rule }) => rule));
  return new Set(
    configRules
      .filter(({ id }) => rules.has(id))
      .flatMap(({ standards = [] }) => standards)
      .flatMap(
        (standard) => /^Pod Security Standards, ((?:baseline|restricted): .*)$/.exec(standard)?.[1] ?? [],
      ),
  );
}

/** What the baseline forbids already counts for the restricted control that repeats it. */
function baselineOf(control: string): string {
  return `baseline: ${control === 'Volume Types' ? 'HostPath Volumes' : control}`;
}

/** A pod fails by its own control; one that passes is silent in that control at every level up to its own. */
function isRight({ control, level, fails }: PodSecurityCase, found: ReadonlySet<string>): boolean {
  if (fails)
    return found.has(`${level}: ${control}`) || (level === 'restricted' && found.has(baselineOf(control)));
  const levels: readonly Level[] = level === 'baseline' ? ['baseline'] : ['baseline', 'restricted'];
  return levels.every((one) => !found.has(`${one}: ${control}`));
}

const measured = Object.entries(kinds).flatMap(([kind, write]) =>
  podSecurityCases.map((one) => {
    const value = write(one);
    const text = kind.length % 2 === 0 ? stringify(value) : JSON.stringify(value, undefined, 2);
    const path = kind.length % 2 === 0 ? 'berth.yaml' : 'berth.json';
    return { ...one, kind, right: isRight(one, reported(text, path)) };
  }),
);

describe('Pod Security Standards, each control in every kind that holds a pod', () => {
  it.each([...new Set(measured.map(({ level, control }) => `${level}: ${control}`))])('%s', (title) => {
    const wrong = measured.filter(({ level, control, right }) => `${level}: ${control}` === title && !right);
    expect(
      wrong.map(({ kind, name, fails }) => `${fails ? 'misses' : 'reports'} ${name}, in a ${kind}`),
    ).toEqual([]);
  });

  it('are all counted', () => {
    const fails = measured.filter((one) => one.fails);
    const passes = measured.filter((one) => !one.fails);
    const share = (list: typeof measured) => `${list.filter(({ right }) => right).length} of ${list.length}`;
    console.info(`pods that fail reported: ${share(fails)}, pods that pass silent: ${share(passes)}`);
    const podsOnly = (list: typeof measured) => list.filter(({ kind }) => kind === 'Pod');
    console.info(`as plain pods: ${share(podsOnly(fails))}, ${share(podsOnly(passes))}`);
    expect(measured.length).toBeGreaterThan(4_000);
  });
});
